package io.aerotype.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;

/** {@code AddressCodec.Write<W>}: an embedded record being written, with one accessor per component. */
final class EmbeddedWriteEmitter {
    private static final TypeVariableName BUILDER = TypeVariableName.get("W");

    private final RecordModel record;
    private final ConstantNames constants;
    private final ClassName codec;

    EmbeddedWriteEmitter(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
        this.codec = record.generated("Codec");
    }

    TypeSpec emit() {
        TypeName sink = ParameterizedTypeName.get(RuntimeTypes.OPERATION_SINK, BUILDER);
        TypeName location = ParameterizedTypeName.get(RuntimeTypes.LOCATION, record.type());
        TypeSpec.Builder type = Sources.type(record, "Write")
                .addTypeVariable(BUILDER)
                .addJavadoc("""
                    Writes an embedded {@link $T}, or parts of it.

                    @param <W> the builder that goes on
                    """, record.type())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.TYPED_BIN_WRITE, BUILDER, record.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("A value of the record being written.")
                        .addModifiers(PUBLIC)
                        .addParameter(sink, "sink")
                        .addParameter(location, "location")
                        .addStatement("super(sink, location)")
                        .build());
        record.stored().map(this::accessor).forEachOrdered(type::addMethod);
        return type.build();
    }

    private MethodSpec accessor(ComponentModel component) {
        WriteClass writeClass = WriteClass.of(component.binType(), BUILDER, true);
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("$L, under key {@code $L}.", Sources.link(record, component), component.binName())
                .addModifiers(PUBLIC)
                .returns(writeClass.type())
                .addStatement(writeClass.returned(codec, constants.of(component)))
                .build();
    }
}
