package io.aerotype.processor.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;

/** {@code UserDataSet.Write}: the write builder, with one accessor per bin. */
final class WriteEmitter {
    private final RecordModel record;
    private final ConstantNames constants;
    private final ClassName codec;
    private final ClassName write;

    WriteEmitter(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
        this.codec = record.generated("Codec");
        this.write = record.generated("Write");
    }

    TypeSpec emit() {
        TypeSpec.Builder type = Sources.type(record, "Write")
                .addJavadoc("Writes bins of {@link $T}.", record.type())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.TYPED_WRITE, record.type(), write))
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.WRITE_TARGET, "target")
                        .addStatement("super(target)")
                        .build());
        record.stored().map(this::accessor).forEachOrdered(type::addMethod);
        return type.build();
    }

    private MethodSpec accessor(ComponentModel component) {
        WriteClass writeClass = WriteClass.of(component.binType(), write, false);
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc("$L, in bin {@code $L}.", Sources.link(record, component), component.binName())
                .addModifiers(PUBLIC)
                .returns(writeClass.type())
                .addStatement(writeClass.returned(codec, constants.of(component)))
                .build();
    }
}
