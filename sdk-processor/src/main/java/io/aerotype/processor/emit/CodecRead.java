package io.aerotype.processor.emit;

import static io.aerotype.processor.emit.Names.BINS;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Ttl;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Construction;
import io.aerotype.processor.model.Encoding;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Scalar;
import io.aerotype.processor.model.Variant;
import java.util.List;
import java.util.stream.Collectors;

/** The methods of a codec that build objects. */
final class CodecRead {
    private final RecordModel record;
    private final ConstantNames constants;

    CodecRead(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
    }

    void addTo(TypeSpec.Builder codec) {
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(record.typeName())
                .addParameter(RuntimeTypes.BIN_READER, BINS);
        if (record.tag().isEmpty()) {
            codec.addMethod(read.addCode(body(record.variants().getFirst(), record.typeName()))
                    .build());
            return;
        }
        read.beginControlFlow("return switch ($L.tag(TAG))", BINS);
        for (Variant variant : record.variants()) {
            read.addStatement("case $S -> $L($L)", variant.tag(), Names.method("read", record, variant), BINS);
        }
        read.addStatement(
                "default -> throw $L.unknownTag(TAG, $L)",
                BINS,
                record.variants().stream()
                        .map(variant -> CodeBlock.of("$S", variant.tag()).toString())
                        .collect(Collectors.joining(", ")));
        codec.addMethod(read.addCode("$<};\n").build());
        for (Variant variant : record.variants()) {
            codec.addMethod(MethodSpec.methodBuilder(Names.method("read", record, variant))
                    .addModifiers(PRIVATE)
                    .returns(variant.type())
                    .addParameter(RuntimeTypes.BIN_READER, BINS)
                    .addCode(body(variant, variant.type()))
                    .build());
        }
    }

    private CodeBlock body(Variant variant, TypeName type) {
        return switch (variant.construction()) {
            case Construction.Constructor constructor ->
                CodeBlock.builder()
                        .addStatement(
                                "return new $T$L($L)",
                                variant.type(),
                                record.variables().isEmpty() ? "" : "<>",
                                arguments(variant, constructor.arguments()))
                        .build();
            case Construction.Factory factory ->
                CodeBlock.builder()
                        .addStatement(
                                "return $T.$L($L)",
                                variant.type(),
                                factory.method(),
                                arguments(variant, factory.arguments()))
                        .build();
            case Construction.Builder builder -> built(variant, builder);
            case Construction.Setters setters -> filled(variant, setters);
            case Construction.Unknown unknown ->
                throw new IllegalStateException("No way to build %s; it should have been reported".formatted(type));
        };
    }

    private CodeBlock arguments(Variant variant, List<String> names) {
        return names.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .add("\n")
                        .add(CodeBlock.join(
                                names.stream()
                                        .map(name -> read(component(variant, name)))
                                        .toList(),
                                ",\n"))
                        .build();
    }

    private CodeBlock built(Variant variant, Construction.Builder builder) {
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.$L()", variant.type(), builder.factory());
        builder.setters().forEach((name, setter) -> chain.add("\n.$L($L)", setter, read(component(variant, name))));
        return CodeBlock.builder()
                .addStatement("return $L\n.$L()", chain.build(), builder.build())
                .build();
    }

    private CodeBlock filled(Variant variant, Construction.Setters setters) {
        String variable = Names.variable(variant.type().simpleName());
        CodeBlock.Builder body =
                CodeBlock.builder().addStatement("$T $L = new $T()", variant.type(), variable, variant.type());
        setters.setters().forEach((name, setter) -> {
            CodeBlock value = read(component(variant, name));
            if (setter.method()) {
                body.addStatement("$L.$L($L)", variable, setter.name(), value);
            } else {
                body.addStatement("$L.$L = $L", variable, setter.name(), value);
            }
        });
        return body.addStatement("return $L", variable).build();
    }

    private static ComponentModel component(Variant variant, String name) {
        return variant.components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CodeBlock read(ComponentModel component) {
        if (!component.stored()) {
            return unstored(component);
        }
        return CodeBlock.of("$L.$L($L)", BINS, accessor(component), constants.of(component));
    }

    private static String accessor(ComponentModel component) {
        return switch (component.binType()) {
            case BinType.One one when one.primitive() && one.encoding() instanceof Encoding.Unsigned -> "require";
            case BinType.One one
            when one.primitive() -> "get" + Names.capitalize(component.type().toString());
            case BinType.One one when one.scalar() == Scalar.TEXT -> "getString";
            case BinType.OptionalOf optional
            when optional.primitive() -> "find" + component.type().toString().substring("java.util.Optional".length());
            case BinType.OptionalOf optional -> "find";
            default -> component.type().isPrimitive() ? "require" : "get";
        };
    }

    private static CodeBlock unstored(ComponentModel component) {
        if (component.is(Generation.class)) {
            return CodeBlock.of("$L.generation()", BINS);
        }
        if (component.is(Ttl.class)) {
            return CodeBlock.of("$L.ttl()", BINS);
        }
        if (component.is(ExpiresAt.class)) {
            return CodeBlock.of("$L.expiresAt()", BINS);
        }
        return IdAccess.of(component).read();
    }
}
