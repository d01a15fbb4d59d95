package io.aerotype.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;

/** {@code AddressCodec.Bin<T>}: an embedded record in conditions, with its components as typed bins. */
final class EmbeddedBinEmitter {
    private static final TypeVariableName OWNER = TypeVariableName.get("T");

    private final RecordModel record;
    private final ConstantNames constants;
    private final ClassName codec;

    EmbeddedBinEmitter(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
        this.codec = record.generated("Codec");
    }

    TypeSpec emit() {
        TypeSpec.Builder type = Sources.type(record, "Bin")
                .addTypeVariable(OWNER)
                .addJavadoc("""
                    An embedded {@link $T} in conditions.

                    @param <T> the record type it is embedded in
                    """, record.type())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.TYPED_BIN, OWNER, record.type()));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("A value of a record.")
                .addModifiers(PUBLIC)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.LOCATION, record.type()), "location")
                .addStatement("super(location)");
        record.stored().forEachOrdered(each -> {
            BinClass binClass = BinClass.of(each.binType(), OWNER, true);
            type.addField(field(each, binClass.type()));
            constructor.addStatement(
                    "this.$L = $L",
                    each.name(),
                    binClass.made(CodeBlock.of("location.inside($T.$L)", codec, constants.of(each))));
        });
        return type.addMethod(constructor.build()).build();
    }

    private FieldSpec field(ComponentModel component, TypeName type) {
        return FieldSpec.builder(type, component.name(), PUBLIC, FINAL)
                .addJavadoc("$L, under key {@code $L}.", Sources.link(record, component), component.binName())
                .build();
    }
}
