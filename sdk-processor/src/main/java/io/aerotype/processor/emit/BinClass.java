package io.aerotype.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.MapKind;
import io.aerotype.processor.model.Particle;
import io.aerotype.processor.model.RecordModel;

/**
 * The class of a typed bin, and what its constructor is given after the component.
 *
 * @param type the class, with its type arguments
 * @param arguments further constructor arguments, each after a comma
 */
record BinClass(TypeName type, CodeBlock arguments) {
    /**
     * The class for a type of component.
     *
     * @param owner the record type that conditions are about
     * @param embedded whether the component is one of an embedded record
     */
    static BinClass of(BinType type, TypeName owner, boolean embedded) {
        return switch (type) {
            case BinType.One one -> scalar(one, owner);
            case BinType.EnumConstant constant ->
                plain(ParameterizedTypeName.get(RuntimeTypes.TYPED_BIN, owner, constant.boxed()));
            case BinType.Items items -> collection(items, items.element(), owner);
            case BinType.MapOf map
            when map.kind() == MapKind.MAP ->
                new BinClass(
                        ParameterizedTypeName.get(
                                RuntimeTypes.MAP_BIN,
                                owner,
                                map.key().boxed(),
                                map.value().boxed()),
                        CodeBlock.of(", $L", CodecExpression.of(map.key())));
            case BinType.OptionalOf optional -> of(optional.value(), owner, embedded);
            // A record that can contain itself would have bins within bins without end.
            case BinType.EmbeddedRecord record
            when record.navigable() && !(embedded && record.recursive()) ->
                plain(ParameterizedTypeName.get(RecordModel.generated(record.declared(), "Bin"), owner));
            case BinType.EmbeddedRecord record -> typed(record, owner);
            case BinType.ArrayOf array -> typed(array, owner);
            case BinType.MapOf sorted -> typed(sorted, owner);
            case BinType.Converted converted -> typed(converted, owner);
            case BinType.Variable variable -> typed(variable, owner);
            case BinType.Unsupported unsupported -> throw Unreachable.because(unsupported);
            case BinType.Broken broken -> throw Unreachable.because(broken);
        };
    }

    private static BinClass scalar(BinType.One one, TypeName owner) {
        return switch (one.scalar()) {
            case BOOLEAN -> plain(ParameterizedTypeName.get(RuntimeTypes.BOOLEAN_BIN, owner));
            case INT8, INT16, INT32, INT64 -> plain(ParameterizedTypeName.get(RuntimeTypes.INTEGER_BIN, owner));
            case FLOAT32, FLOAT64 -> plain(ParameterizedTypeName.get(RuntimeTypes.DOUBLE_BIN, owner));
            case TEXT -> plain(ParameterizedTypeName.get(RuntimeTypes.STRING_BIN, owner));
            case INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, DURATION, BIG_DECIMAL ->
                one.encoding().particle(one.scalar()) == Particle.INTEGER
                        ? plain(ParameterizedTypeName.get(RuntimeTypes.ORDERED_BIN, owner, one.boxed()))
                        : typed(one, owner);
            case BYTES, BYTE_BUFFER, CHARACTER, OFFSET_DATE_TIME, UUID, BIG_INTEGER, URI, GEO_POINT, GEO_JSON, HLL ->
                typed(one, owner);
        };
    }

    private static BinClass typed(BinType type, TypeName owner) {
        return plain(ParameterizedTypeName.get(RuntimeTypes.TYPED_BIN, owner, type.boxed()));
    }

    private static BinClass plain(TypeName type) {
        return new BinClass(type, CodeBlock.of(""));
    }

    private static BinClass collection(BinType collection, BinType element, TypeName owner) {
        return new BinClass(
                ParameterizedTypeName.get(RuntimeTypes.LIST_BIN, owner, collection.boxed(), element.boxed()),
                CodeBlock.of(", $L", CodecExpression.of(element)));
    }
}
