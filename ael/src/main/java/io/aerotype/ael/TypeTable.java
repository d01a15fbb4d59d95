package io.aerotype.ael;

import java.util.function.IntFunction;

/** The types of a program's nodes, kept beside the tree. */
@FunctionalInterface
public interface TypeTable {

    /**
     * The type of a node.
     *
     * @param node a node of the program the table belongs to, the very object
     * @param argumentTypes gives the type of the argument at a position; asked only where an argument decides
     * @return the type
     */
    Type typeOf(Expr node, IntFunction<Type> argumentTypes);
}
