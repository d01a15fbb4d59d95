package io.aerotype.processor.text;

import io.aerotype.ael.Expr;
import io.aerotype.processor.model.BinType;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a placeholder is compared with: it decides how the value that is passed for it has to be stored. */
final class Partners {
    private final Expr root;
    private final RecordSchema schema;

    Partners(Expr root, RecordSchema schema) {
        this.root = root;
        this.schema = schema;
    }

    /** How the first place is stored that the placeholder is compared with; of a collection, how its elements are. */
    Optional<BinType> of(String placeholder) {
        return Nodes.all(root)
                .flatMap(node -> partner(node, placeholder).stream())
                .findFirst();
    }

    private Optional<BinType> partner(Expr node, String placeholder) {
        return switch (node) {
            case Expr.Compare compare when is(compare.left(), placeholder) -> schema.typeOf(compare.right());
            case Expr.Compare compare when is(compare.right(), placeholder) -> schema.typeOf(compare.left());
            case Expr.In in
            when is(in.list(), placeholder) || holds(in.list(), placeholder) -> schema.typeOf(in.value());
            case Expr.In in
            when is(in.value(), placeholder) ->
                schema.typeOf(in.list()).flatMap(type -> type.parts().findFirst());
            default -> Optional.empty();
        };
    }

    private static boolean holds(Expr list, String placeholder) {
        return list instanceof Expr.ListOf items
                && Stream.of(items).flatMap(each -> each.items().stream()).anyMatch(item -> is(item, placeholder));
    }

    private static boolean is(Expr node, String placeholder) {
        return node instanceof Expr.Placeholder found && Objects.equals(found.name(), placeholder);
    }
}
