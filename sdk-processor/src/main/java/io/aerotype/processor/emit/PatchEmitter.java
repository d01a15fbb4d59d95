package io.aerotype.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.aerotype.annotation.Id;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code UserDataSet.Patch}: for each bin a method that sets it, and one that clears it where it may be absent. */
final class PatchEmitter {
    private final RecordModel record;
    private final ConstantNames constants;
    private final ClassName codec;
    private final ClassName patch;
    private final Set<String> clearing = new HashSet<>();

    PatchEmitter(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
        this.codec = record.generated("Codec");
        this.patch = record.generated("Patch");
    }

    TypeSpec emit() {
        TypeSpec.Builder type = Sources.type(record, "Patch")
                .addJavadoc("Changes to some components of {@link $T}, as a value.", record.type())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.TYPED_PATCH, record.type()))
                .addField(FieldSpec.builder(patch, "NONE", PRIVATE, STATIC, FINAL)
                        .initializer("new $T($T.NONE)", patch, RuntimeTypes.CHANGES)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(RuntimeTypes.CHANGES, "changes")
                        .addStatement("super(changes)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc("Changes nothing.")
                        .addModifiers(PUBLIC, STATIC)
                        .returns(patch)
                        .addStatement("return NONE")
                        .build())
                .addMethod(MethodSpec.methodBuilder("between")
                        .addJavadoc("What makes one record into another of the same id.")
                        .addModifiers(PUBLIC, STATIC)
                        .returns(patch)
                        .addParameter(record.type(), "before")
                        .addParameter(record.type(), "after")
                        .addStatement(
                                "return new $T($T.between($T.INSTANCE, before, after))",
                                patch,
                                RuntimeTypes.CHANGES,
                                codec)
                        .build());
        record.stored()
                .filter(component -> !component.is(Id.class) && !component.computed())
                .forEachOrdered(component -> methods(component).forEach(type::addMethod));
        return type.build();
    }

    private List<MethodSpec> methods(ComponentModel component) {
        MethodSpec sets = MethodSpec.methodBuilder(component.name())
                .addJavadoc("Sets $L.", Sources.link(record, component))
                .addModifiers(PUBLIC)
                .returns(patch)
                .addParameter(given(component), component.name())
                .addStatement(
                        "return new $T(changes().set($T.$L, $L))",
                        patch,
                        codec,
                        constants.of(component),
                        component.name())
                .build();
        return component.type().isPrimitive() ? List.of(sets) : List.of(sets, clears(component));
    }

    private MethodSpec clears(ComponentModel component) {
        return MethodSpec.methodBuilder(clearing(component.name()))
                .addJavadoc(
                        "Clears $L: bin {@code $L} is removed.", Sources.link(record, component), component.binName())
                .addModifiers(PUBLIC)
                .returns(patch)
                .addStatement("return new $T(changes().clear($T.$L))", patch, codec, constants.of(component))
                .build();
    }

    /** {@code clearEmail}; components whose names differ in the first letter's case get different methods. */
    private String clearing(String component) {
        String name = "clear" + Names.capitalize(component);
        while (!clearing.add(name)) {
            name += "_";
        }
        return name;
    }

    private static TypeName given(ComponentModel component) {
        return component.binType() instanceof BinType.OptionalOf optional
                ? optional.value().boxed()
                : component.type();
    }
}
