package io.aerotype.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.BinType;

/**
 * The class of a value's write accessor, and what its constructor is given after the builder and the value's place.
 *
 * @param type the class, with its type arguments
 * @param arguments further constructor arguments, each after a comma
 */
record WriteClass(ParameterizedTypeName type, CodeBlock arguments) {
    private static final CodeBlock NONE = CodeBlock.of("");

    /**
     * The class for a component.
     *
     * @param builder the write builder the accessor returns to
     * @param embedded whether the component is one of an embedded record, where text, bytes and sketches can only be
     *     replaced
     */
    static WriteClass of(BinType type, TypeName builder, boolean embedded) {
        return of(type, builder, embedded, 0);
    }

    /** The statement of an accessor method. */
    CodeBlock returned(ClassName codec, String constant) {
        return CodeBlock.of("return part($T.$L, $L)", codec, constant, maker(0));
    }

    /** What makes it of a builder and a place: the constructor, or more where that takes more. */
    private CodeBlock maker(int depth) {
        if (arguments.isEmpty()) {
            return CodeBlock.of("$T::new", type.rawType);
        }
        String number = depth == 0 ? "" : String.valueOf(depth + 1);
        return CodeBlock.of("(to$1L, at$1L) -> new $2T<>(to$1L, at$1L$3L)", number, type.rawType, arguments);
    }

    private static WriteClass of(BinType type, TypeName builder, boolean inside, int depth) {
        return switch (type) {
            case BinType.One one -> scalar(one, builder, inside);
            case BinType.Items items
            when items.sequence().unique() ->
                new WriteClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.SET_WRITE,
                                builder,
                                items.boxed(),
                                items.element().boxed()),
                        CodeBlock.of(",$W$L", CodecExpression.of(items.element())));
            case BinType.Items items -> list(items, items.element(), builder, depth);
            case BinType.ArrayOf array -> list(array, array.element(), builder, depth);
            case BinType.MapOf map -> {
                WriteClass value = of(map.value(), builder, true, depth + 1);
                yield new WriteClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.MAP_WRITE,
                                builder,
                                map.boxed(),
                                map.key().boxed(),
                                map.value().boxed(),
                                value.type),
                        CodeBlock.of(
                                ",$W$L,$W$L,$W$L",
                                CodecExpression.of(map.key()),
                                CodecExpression.of(map.value()),
                                value.maker(depth + 1)));
            }
            case BinType.OptionalOf optional -> of(optional.value(), builder, inside, depth);
            case BinType.EmbeddedRecord record
            when record.navigable() -> plain(record.codec().nestedClass("Write"), builder);
            case BinType.EnumConstant constant -> whole(builder, constant);
            case BinType.EmbeddedRecord record -> whole(builder, record);
            case BinType.Converted converted -> whole(builder, converted);
            case BinType.Variable variable -> whole(builder, variable);
            case BinType.Unsupported unsupported -> throw Unreachable.because(unsupported);
            case BinType.Broken broken -> throw Unreachable.because(broken);
        };
    }

    private static WriteClass scalar(BinType.One one, TypeName builder, boolean inside) {
        return switch (one.scalar()) {
            case INT8, INT16, INT32, INT64 -> plain(RuntimeTypes.INTEGER_WRITE, builder, one.boxed());
            case FLOAT32, FLOAT64 -> plain(RuntimeTypes.DOUBLE_WRITE, builder, one.boxed());
            case TEXT -> inside ? whole(builder, one) : plain(RuntimeTypes.STRING_WRITE, builder);
            case BYTES, BYTE_BUFFER ->
                inside ? whole(builder, one) : plain(RuntimeTypes.BYTES_WRITE, builder, one.boxed());
            case HLL -> inside ? whole(builder, one) : plain(RuntimeTypes.HLL_WRITE, builder);
            case BOOLEAN,
                    CHARACTER,
                    INSTANT,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    LOCAL_DATE_TIME,
                    OFFSET_DATE_TIME,
                    DURATION,
                    UUID,
                    BIG_DECIMAL,
                    BIG_INTEGER,
                    URI,
                    GEO_POINT,
                    GEO_JSON -> whole(builder, one);
        };
    }

    private static WriteClass list(BinType list, BinType element, TypeName builder, int depth) {
        WriteClass one = of(element, builder, true, depth + 1);
        return new WriteClass(
                ParameterizedTypeName.get(RuntimeTypes.LIST_WRITE, builder, list.boxed(), element.boxed(), one.type),
                CodeBlock.of(",$W$L,$W$L", CodecExpression.of(element), one.maker(depth + 1)));
    }

    private static WriteClass whole(TypeName builder, BinType type) {
        return plain(RuntimeTypes.TYPED_BIN_WRITE, builder, type.boxed());
    }

    private static WriteClass plain(ClassName type, TypeName... arguments) {
        return new WriteClass(ParameterizedTypeName.get(type, arguments), NONE);
    }
}
