package io.aerotype.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.RecordModel;

/**
 * The class of a bin's write accessor, and what its constructor is given after the component.
 *
 * @param type the class, with its type arguments
 * @param arguments further constructor arguments, each after a comma
 */
record WriteClass(TypeName type, CodeBlock arguments) {
    /**
     * The class for a type of component.
     *
     * @param builder the write builder the accessor returns to
     * @param embedded whether the component is one of an embedded record, where text can only be replaced
     */
    static WriteClass of(BinType type, TypeName builder, boolean embedded) {
        return switch (type) {
            case BinType.One one ->
                switch (one.scalar()) {
                    case INT8, INT16, INT32, INT64 ->
                        plain(ParameterizedTypeName.get(RuntimeTypes.INTEGER_WRITE, builder, one.boxed()));
                    case FLOAT32, FLOAT64 ->
                        plain(ParameterizedTypeName.get(RuntimeTypes.DOUBLE_WRITE, builder, one.boxed()));
                    case TEXT ->
                        embedded
                                ? whole(builder, one)
                                : plain(ParameterizedTypeName.get(RuntimeTypes.STRING_WRITE, builder));
                    case BYTES ->
                        embedded
                                ? whole(builder, one)
                                : plain(ParameterizedTypeName.get(RuntimeTypes.BYTES_WRITE, builder));
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
                            URI -> whole(builder, one);
                };
            case BinType.EnumConstant constant -> whole(builder, constant);
            case BinType.ListOf list ->
                new WriteClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.LIST_WRITE, builder, list.element().boxed()),
                        CodeBlock.of(", $L", CodecExpression.of(list.element())));
            case BinType.SetOf set ->
                new WriteClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.SET_WRITE, builder, set.element().boxed()),
                        CodeBlock.of(", $L", CodecExpression.of(set.element())));
            case BinType.MapOf map ->
                new WriteClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.MAP_WRITE,
                                builder,
                                map.key().boxed(),
                                map.value().boxed()),
                        CodeBlock.of(", $L, $L", CodecExpression.of(map.key()), CodecExpression.of(map.value())));
            case BinType.OptionalOf optional -> of(optional.value(), builder, embedded);
            case BinType.EmbeddedRecord record ->
                plain(ParameterizedTypeName.get(RecordModel.generated(record.type(), "Write"), builder));
            case BinType.Unsupported unsupported -> throw Unreachable.because(unsupported);
        };
    }

    private static WriteClass plain(TypeName type) {
        return new WriteClass(type, CodeBlock.of(""));
    }

    private static WriteClass whole(TypeName builder, BinType type) {
        return plain(ParameterizedTypeName.get(RuntimeTypes.TYPED_BIN_WRITE, builder, type.boxed()));
    }
}
