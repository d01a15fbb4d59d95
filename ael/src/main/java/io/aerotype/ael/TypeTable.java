package io.aerotype.ael;

import java.util.List;
import java.util.Map;

/** What checking found out about an expression, kept beside the tree. */
public interface TypeTable {

    /**
     * The type of a node.
     *
     * @param node a node of the expression the table belongs to, the very object
     * @param arguments the types of the values; asked only where a value decides
     * @return the type
     */
    Type typeOf(Expr node, ArgumentTypes arguments);

    /**
     * The values the expression waits for.
     *
     * @return in order of position, without gaps
     */
    List<Parameter> parameters();

    /**
     * The bins the expression reads.
     *
     * @return types by name, in order of appearance; {@link Type#ANY} when an argument decides
     */
    Map<String, Type> bins();
}
