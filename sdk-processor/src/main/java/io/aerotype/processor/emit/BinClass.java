package io.aerotype.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Particle;

/**
 * The class of a value in conditions, and what its constructor is given after the value's place.
 *
 * @param type the class, with its type arguments
 * @param arguments further constructor arguments, each after a comma
 */
record BinClass(ParameterizedTypeName type, CodeBlock arguments) {
    private static final CodeBlock NONE = CodeBlock.of("");

    /**
     * The class for a component.
     *
     * @param owner the record type that conditions are about
     * @param embedded whether the component is one of an embedded record
     */
    static BinClass of(BinType type, TypeName owner, boolean embedded) {
        // A record that can contain itself would have bins within bins without end.
        return embedded && type.present() instanceof BinType.EmbeddedRecord record && record.recursive()
                ? plain(RuntimeTypes.TYPED_BIN, owner, record.boxed())
                : of(type, owner, 0);
    }

    /** The expression that makes it. */
    CodeBlock made(CodeBlock location) {
        return CodeBlock.of("new $T<>($L$L)", type.rawType, location, arguments);
    }

    /** What makes it of a place: the constructor, or more where that takes more. */
    private CodeBlock maker(int depth) {
        String location = depth == 0 ? "at" : "at" + (depth + 1);
        return arguments.isEmpty()
                ? CodeBlock.of("$T::new", type.rawType)
                : CodeBlock.of("$L -> $L", location, made(CodeBlock.of(location)));
    }

    private static BinClass of(BinType type, TypeName owner, int depth) {
        return switch (type) {
            case BinType.One one -> scalar(one, owner);
            case BinType.Items items
            when items.sequence().unique() ->
                new BinClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.COLLECTION_BIN,
                                owner,
                                items.boxed(),
                                items.element().boxed()),
                        CodeBlock.of(",$W$L", CodecExpression.of(items.element())));
            case BinType.Items items -> list(items, items.element(), owner, depth);
            case BinType.ArrayOf array -> list(array, array.element(), owner, depth);
            case BinType.MapOf map -> {
                BinClass value = of(map.value(), owner, depth + 1);
                yield new BinClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.MAP_BIN,
                                owner,
                                map.boxed(),
                                map.key().boxed(),
                                map.value().boxed(),
                                value.type),
                        CodeBlock.of(
                                ",$W$L,$W$L,$W$L",
                                CodecExpression.of(map.key()),
                                CodecExpression.of(map.value()),
                                value.maker(depth)));
            }
            case BinType.OptionalOf optional -> of(optional.value(), owner, depth);
            case BinType.EmbeddedRecord record
            when record.navigable() -> plain(record.codec().nestedClass("Bin"), owner);
            case BinType.EmbeddedRecord record -> typed(record, owner);
            case BinType.EnumConstant constant -> typed(constant, owner);
            case BinType.Converted converted -> typed(converted, owner);
            case BinType.Variable variable -> typed(variable, owner);
            case BinType.Unsupported unsupported -> throw Unreachable.because(unsupported);
            case BinType.Broken broken -> throw Unreachable.because(broken);
        };
    }

    private static BinClass scalar(BinType.One one, TypeName owner) {
        return switch (one.scalar()) {
            case BOOLEAN -> plain(RuntimeTypes.BOOLEAN_BIN, owner);
            case INT8, INT16, INT32, INT64 -> plain(RuntimeTypes.INTEGER_BIN, owner);
            case FLOAT32, FLOAT64 -> plain(RuntimeTypes.DOUBLE_BIN, owner);
            case TEXT -> plain(RuntimeTypes.STRING_BIN, owner);
            case BYTES, BYTE_BUFFER -> plain(RuntimeTypes.BYTES_BIN, owner, one.boxed());
            case GEO_POINT -> plain(RuntimeTypes.GEO_BIN, owner, one.boxed());
            case GEO_JSON -> plain(RuntimeTypes.REGION_BIN, owner);
            case HLL -> plain(RuntimeTypes.HLL_BIN, owner);
            case INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, DURATION, BIG_DECIMAL ->
                one.encoding().particle(one.scalar()) == Particle.INTEGER
                        ? plain(RuntimeTypes.ORDERED_BIN, owner, one.boxed())
                        : typed(one, owner);
            case CHARACTER, OFFSET_DATE_TIME, UUID, BIG_INTEGER, URI -> typed(one, owner);
        };
    }

    private static BinClass list(BinType list, BinType element, TypeName owner, int depth) {
        BinClass one = of(element, owner, depth + 1);
        return new BinClass(
                ParameterizedTypeName.get(RuntimeTypes.LIST_BIN, owner, list.boxed(), element.boxed(), one.type),
                CodeBlock.of(",$W$L,$W$L", CodecExpression.of(element), one.maker(depth)));
    }

    private static BinClass typed(BinType type, TypeName owner) {
        return plain(RuntimeTypes.TYPED_BIN, owner, type.boxed());
    }

    private static BinClass plain(ClassName type, TypeName... arguments) {
        return new BinClass(ParameterizedTypeName.get(type, arguments), NONE);
    }
}
