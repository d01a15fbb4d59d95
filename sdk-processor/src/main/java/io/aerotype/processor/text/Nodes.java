package io.aerotype.processor.text;

import io.aerotype.ael.Expr;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks trees of the language whatever their nodes are: every node is a record, its parts are its components. A node that
 * the language gains is walked without a change here.
 */
public final class Nodes {
    private Nodes() {}

    /** The node and all nodes in it. */
    public static Stream<Expr> all(Expr root) {
        return within(root);
    }

    /** What a record of the tree is made of, in order. */
    static List<@Nullable Object> parts(Record node) {
        return Arrays.<RecordComponent>stream(node.getClass().getRecordComponents())
                .<@Nullable Object>map(component -> part(node, component))
                .toList();
    }

    private static Stream<Expr> within(@Nullable Object part) {
        return switch (part) {
            case Expr node
            when node instanceof Record parts ->
                Stream.concat(Stream.of(node), parts(parts).stream().flatMap(Nodes::within));
            case Record parts -> parts(parts).stream().flatMap(Nodes::within);
            case List<?> list -> list.stream().flatMap(Nodes::within);
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object part(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("cannot read %s of %s".formatted(component, node), broken);
        }
    }
}
