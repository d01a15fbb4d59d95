package io.aerotype.processor.text;

import com.squareup.javapoet.ClassName;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.processor.model.BinType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds texts that are compared with an enum stored by name, and are the name of none of its constants. */
final class EnumNames {
    private final RecordSchema schema;

    EnumNames(RecordSchema schema) {
        this.schema = schema;
    }

    /** A name that no constant has, what it is compared with, and which constants there are. */
    record Unknown(Expr place, ClassName type, String name, List<String> constants) {}

    List<Unknown> unknown(Expr root) {
        return Nodes.all(root).flatMap(this::within).toList();
    }

    private Stream<Unknown> within(Expr node) {
        return switch (node) {
            case Expr.Compare compare ->
                Stream.concat(
                        unknown(compare.left(), schema.typeOf(compare.left()), compare.right()),
                        unknown(compare.right(), schema.typeOf(compare.right()), compare.left()));
            case Expr.In in ->
                Stream.concat(
                        unknown(in.value(), schema.typeOf(in.value()), in.list()),
                        unknown(
                                in.list(),
                                schema.typeOf(in.list())
                                        .flatMap(list -> list.present().parts().findFirst()),
                                in.value()));
            default -> Stream.empty();
        };
    }

    private Stream<Unknown> unknown(Expr place, Optional<BinType> stored, Expr value) {
        if (stored.isEmpty()
                || !(stored.get().present() instanceof BinType.EnumConstant type)
                || type.code().isPresent()
                || type.unknown().isPresent()) {
            return Stream.empty();
        }
        List<String> constants = schema.constants(type.type());
        return names(value)
                .filter(name -> !constants.contains(name))
                .map(name -> new Unknown(place, type.type(), name, constants));
    }

    private static Stream<String> names(Expr value) {
        return switch (value) {
            case Expr.Literal literal -> names(literal.value());
            case Expr.ListOf items -> items.items().stream().flatMap(EnumNames::names);
            default -> Stream.empty();
        };
    }

    private static Stream<String> names(Const value) {
        return switch (value) {
            case Const.Text text -> Stream.of(text.value());
            case Const.Items items -> items.items().stream().flatMap(EnumNames::names);
            default -> Stream.empty();
        };
    }
}
