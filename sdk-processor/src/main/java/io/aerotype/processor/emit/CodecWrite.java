package io.aerotype.processor.emit;

import static io.aerotype.processor.emit.Names.BINS;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Encoding;
import io.aerotype.processor.model.Form;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Scalar;
import io.aerotype.processor.model.SchemaModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.TagModel;
import io.aerotype.processor.model.Utf8;
import io.aerotype.processor.model.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The methods of a codec that hand over an object's components. */
final class CodecWrite {
    private final RecordModel record;
    private final ConstantNames constants;

    CodecWrite(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
    }

    /** A statement that stores something under a name, or at a position. */
    private record Put(String name, int position, CodeBlock statement) {}

    void addTo(TypeSpec.Builder codec) {
        String variable = Names.variable(record.type().simpleName());
        MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .addParameter(record.typeName(), variable)
                .addParameter(RuntimeTypes.BIN_WRITER, BINS);
        if (record.tag().isEmpty()) {
            puts(record.variants().getFirst(), variable).forEach(put -> write.addStatement(put.statement()));
            codec.addMethod(write.build());
            return;
        }
        write.beginControlFlow("switch ($L)", variable);
        for (Variant variant : record.variants()) {
            String own = Names.variable(variant.type().simpleName());
            String name = own.equals(variable) ? "value" : own;
            write.addStatement(
                    "case $T $L -> $L($L, $L)",
                    variant.type(),
                    name,
                    Names.method("write", record, variant),
                    name,
                    BINS);
        }
        codec.addMethod(write.endControlFlow().build());
        for (Variant variant : record.variants()) {
            String own = Names.variable(variant.type().simpleName());
            MethodSpec.Builder method = MethodSpec.methodBuilder(Names.method("write", record, variant))
                    .addModifiers(PRIVATE)
                    .addParameter(variant.type(), own)
                    .addParameter(RuntimeTypes.BIN_WRITER, BINS);
            puts(variant, own).forEach(put -> method.addStatement(put.statement()));
            codec.addMethod(method.build());
        }
    }

    private List<Put> puts(Variant variant, String variable) {
        List<Put> puts = new ArrayList<>();
        if (record.tag().isPresent()) {
            TagModel tag = record.tag().get();
            puts.add(new Put(tag.bin(), 0, CodeBlock.of("$L.put(TAG, $S)", BINS, variant.tag())));
        }
        if (record.schema().isPresent()) {
            SchemaModel schema = record.schema().get();
            puts.add(new Put(schema.bin(), 0, CodeBlock.of("$L.put(SCHEMA, $L)", BINS, schema.version())));
        }
        int version = record.schema().map(SchemaModel::version).orElse(1);
        for (ComponentModel component : record.stored().toList()) {
            if (!component.evolution().lifetime().writtenIn(version)) {
                continue;
            }
            variant.stored()
                    .filter(own -> own.name().equals(component.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            own -> puts.add(new Put(own.binName(), own.position(), put(own, variable))),
                            // What another of the types had there must not stay.
                            () -> {
                                if (record.storage() instanceof Storage.InSet) {
                                    puts.add(new Put(
                                            component.binName(),
                                            0,
                                            CodeBlock.of("$L.clear($L)", BINS, constants.of(component))));
                                }
                            });
        }
        switch (record.storage()) {
            case Storage.InSet place -> {}
            // A map that promises to be ordered by key is written in a server's order of keys.
            case Storage.InBin bin
            when bin.form() == Form.MAP -> puts.sort((left, right) -> Utf8.compare(left.name(), right.name()));
            case Storage.InBin bin -> puts.sort(Comparator.comparingInt(Put::position));
        }
        return puts;
    }

    private CodeBlock put(ComponentModel component, String variable) {
        CodeBlock value = CodeBlock.of("$L.$L", variable, component.access().read());
        return CodeBlock.of("$L.put($L, $L)", BINS, constants.of(component), encoded(component, value));
    }

    /** A primitive that is not stored as the number it is must not be taken for one. */
    private static CodeBlock encoded(ComponentModel component, CodeBlock value) {
        if (!component.type().isPrimitive()) {
            return value;
        }
        return switch (component.binType()) {
            case BinType.One one
            when one.encoding() instanceof Encoding.Unsigned && one.scalar() != Scalar.INT64 ->
                CodeBlock.of("$T.toUnsignedLong($L)", component.type().box(), value);
            case BinType.One one when !(one.encoding() instanceof Encoding.Unsigned) -> value;
            default -> CodeBlock.of("$T.valueOf($L)", component.type().box(), value);
        };
    }
}
