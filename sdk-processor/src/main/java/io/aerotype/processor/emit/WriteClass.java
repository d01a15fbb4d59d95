package io.aerotype.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.MapKind;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Sequence;

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
                    default -> whole(builder, one);
                };
            case BinType.Items items
            when items.sequence() == Sequence.LIST ->
                new WriteClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.LIST_WRITE,
                                builder,
                                items.element().boxed()),
                        CodeBlock.of(", $L", CodecExpression.of(items.element())));
            case BinType.Items items
            when items.sequence() == Sequence.SET ->
                new WriteClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.SET_WRITE, builder, items.element().boxed()),
                        CodeBlock.of(", $L", CodecExpression.of(items.element())));
            case BinType.MapOf map
            when map.kind() == MapKind.MAP ->
                new WriteClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.MAP_WRITE,
                                builder,
                                map.key().boxed(),
                                map.value().boxed()),
                        CodeBlock.of(", $L, $L", CodecExpression.of(map.key()), CodecExpression.of(map.value())));
            case BinType.OptionalOf optional -> of(optional.value(), builder, embedded);
            case BinType.EmbeddedRecord record
            when record.navigable() ->
                plain(ParameterizedTypeName.get(RecordModel.generated(record.declared(), "Write"), builder));
            case BinType.EnumConstant constant -> whole(builder, constant);
            case BinType.EmbeddedRecord record -> whole(builder, record);
            case BinType.Items items -> whole(builder, items);
            case BinType.ArrayOf array -> whole(builder, array);
            case BinType.MapOf map -> whole(builder, map);
            case BinType.Converted converted -> whole(builder, converted);
            case BinType.Variable variable -> whole(builder, variable);
            case BinType.Unsupported unsupported -> throw Unreachable.because(unsupported);
            case BinType.Broken broken -> throw Unreachable.because(broken);
        };
    }

    private static WriteClass plain(TypeName type) {
        return new WriteClass(type, CodeBlock.of(""));
    }

    private static WriteClass whole(TypeName builder, BinType type) {
        return plain(ParameterizedTypeName.get(RuntimeTypes.TYPED_BIN_WRITE, builder, type.boxed()));
    }
}
