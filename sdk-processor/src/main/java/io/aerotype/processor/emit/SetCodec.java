package io.aerotype.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Indexed;
import io.aerotype.annotation.Ttl;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.IndexModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What the codec of a record of a set has besides: its id, its metadata and its indexes. */
final class SetCodec {
    private final RecordModel record;
    private final String variable;
    private final ComponentModel id;

    SetCodec(RecordModel record) {
        this.record = record;
        this.variable = Names.variable(record.type().simpleName());
        this.id = record.id().orElseThrow();
    }

    void addConstants(TypeSpec.Builder codec) {
        if (record.storage() instanceof Storage.InSet place && !place.options().none()) {
            codec.addField(FieldSpec.builder(RuntimeTypes.SET_OPTIONS, "OPTIONS", PRIVATE, STATIC, FINAL)
                    .initializer(options(place.options()))
                    .build());
        }
        if (IdAccess.of(id).converted()) {
            codec.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(
                                    RuntimeTypes.VALUE_CODEC, id.binType().boxed()),
                            "ID_CODEC",
                            STATIC,
                            FINAL)
                    .initializer(CodecExpression.of(id.binType()))
                    .build());
        }
    }

    /** What the set asks of every write, as a chain of calls. */
    private static CodeBlock options(Storage.Options options) {
        CodeBlock.Builder chain = CodeBlock.builder().add("$T.NONE", RuntimeTypes.SET_OPTIONS);
        options.storeKey().ifPresent(store -> chain.add(".storingKey($L)", store));
        options.durableDelete().ifPresent(durable -> chain.add(".deletingDurably($L)", durable));
        options.defaultTtl()
                .ifPresent(ttl -> chain.add(
                        ".livingFor($L)",
                        ttl.equals("never")
                                ? CodeBlock.of("$T.FOREVER", RuntimeTypes.SET_OPTIONS)
                                : CodeBlock.of("$T.parse($S)", Duration.class, ttl)));
        return chain.build();
    }

    private static MethodSpec options() {
        return CodecEmitter.overriding("options")
                .returns(RuntimeTypes.SET_OPTIONS)
                .addStatement("return OPTIONS")
                .build();
    }

    void addTo(TypeSpec.Builder codec) {
        codec.addMethod(id());
        record.marked(Generation.class)
                .map(generation -> method("generation")
                        .returns(TypeName.INT)
                        .addStatement("return $L", fact(generation, "0"))
                        .build())
                .forEachOrdered(codec::addMethod);
        record.marked(Ttl.class)
                .map(ttl -> timeToLive()
                        .addStatement("return $L", fact(ttl, "Optional.empty()"))
                        .build())
                .forEachOrdered(codec::addMethod);
        record.marked(ExpiresAt.class)
                .map(expiry -> timeToLive()
                        .addStatement(
                                "return $L.map(at -> $T.between(clock.instant(), at))",
                                fact(expiry, "Optional.empty()"),
                                Duration.class)
                        .build())
                .forEachOrdered(codec::addMethod);
        if (record.storage() instanceof Storage.InSet place && !place.options().none()) {
            codec.addMethod(options());
        }
        if (record.marked(Indexed.class).findAny().isPresent()) {
            codec.addMethod(indexes());
        }
    }

    private MethodSpec id() {
        CodeBlock value = fact(id, "");
        return method("id")
                .returns(RuntimeTypes.VALUE)
                .addStatement(
                        IdAccess.of(id).converted()
                                ? CodeBlock.of("return ID_CODEC.toValue($L)", value)
                                : CodeBlock.of("return $T.get($L)", RuntimeTypes.VALUE, value))
                .build();
    }

    /** What reads a fact from an object: of a sealed type, from whichever type it is. */
    private CodeBlock fact(ComponentModel component, String otherwise) {
        if (record.tag().isEmpty()) {
            return CodeBlock.of("$L.$L", variable, component.access().read());
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("switch ($L) {\n$>", variable);
        record.variants().forEach(variant -> {
            String own = Names.variable(variant.type().simpleName());
            String name = own.equals(variable) ? "value" : own;
            variant.components().stream()
                    .filter(each -> each.name().equals(component.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> cases.add(
                                    "case $T $L -> $L.$L;\n",
                                    variant.type(),
                                    name,
                                    name,
                                    each.access().read()),
                            () -> cases.add("case $T $L -> $L;\n", variant.type(), name, otherwise));
        });
        return cases.add("$<}").build();
    }

    private MethodSpec.Builder method(String name) {
        return CodecEmitter.overriding(name).addParameter(record.type(), variable);
    }

    private MethodSpec.Builder timeToLive() {
        return method("timeToLive")
                .addParameter(InstantSource.class, "clock")
                .returns(ParameterizedTypeName.get(Optional.class, Duration.class));
    }

    private MethodSpec indexes() {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.DECLARED_INDEX);
        CodeBlock indexes =
                CodeBlock.join(record.marked(Indexed.class).map(this::index).toList(), ",\n");
        return CodecEmitter.overriding("indexes")
                .returns(list)
                .addStatement("return $T.of(\n$L)", List.class, indexes)
                .build();
    }

    private CodeBlock index(ComponentModel component) {
        IndexModel index = IndexModel.of(record, component);
        return CodeBlock.of(
                "new $T($S, $S, $T.$L, $T.$L)",
                RuntimeTypes.DECLARED_INDEX,
                index.name(),
                component.binName(),
                RuntimeTypes.INDEX_TYPE,
                index.kind(),
                RuntimeTypes.INDEX_COLLECTION_TYPE,
                index.collection());
    }
}
