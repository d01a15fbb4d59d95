package io.aerotype.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Indexed;
import io.aerotype.annotation.Ttl;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.IndexModel;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.model.Utf8;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** {@code UserCodec}: a constant per component, and the two directions. */
final class CodecEmitter {
    private static final String READER = "bins";

    private final RecordModel record;
    private final ConstantNames constants;
    private final ClassName codec;
    private final String variable;

    CodecEmitter(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
        this.codec = record.generated("Codec");
        this.variable = variable(record.type().simpleName());
    }

    TypeSpec emit() {
        boolean inSet = record.storage() instanceof Storage.InSet;
        TypeSpec.Builder type = Sources.type(record, "Codec")
                .addJavadoc(
                        "Turns {@link $T} into stored values and back. Change the record, not this file.",
                        record.type())
                .addSuperinterface(ParameterizedTypeName.get(
                        inSet ? RuntimeTypes.RECORD_CODEC : RuntimeTypes.COMPONENTS_CODEC, record.type()))
                .addField(FieldSpec.builder(codec, "INSTANCE", PUBLIC, STATIC, FINAL)
                        .addJavadoc("The codec; it has no state.")
                        .initializer("new $T()", codec)
                        .build());
        record.stored().map(this::constant).forEachOrdered(type::addField);
        type.addField(components())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(type())
                .addMethod(componentsAccessor())
                .addMethod(read())
                .addMethod(write(inSet));
        if (inSet) {
            type.addMethod(id());
            record.marked(Generation.class).map(this::generation).forEachOrdered(type::addMethod);
            if (record.marked(Indexed.class).findAny().isPresent()) {
                type.addMethod(indexes());
            }
        }
        return type.build();
    }

    private FieldSpec constant(ComponentModel component) {
        CodeBlock codecOfType = CodecExpression.of(component.binType());
        CodeBlock initializer = component.name().equals(component.binName())
                ? CodeBlock.of("$T.of($S, $L)", RuntimeTypes.COMPONENT, component.name(), codecOfType)
                : CodeBlock.of(
                        "$T.of($S, $S, $L)",
                        RuntimeTypes.COMPONENT,
                        component.name(),
                        component.binName(),
                        codecOfType);
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.COMPONENT, held(component.binType())),
                        constants.of(component),
                        STATIC,
                        FINAL)
                .initializer(initializer)
                .build();
    }

    private FieldSpec components() {
        TypeName anyComponent =
                ParameterizedTypeName.get(RuntimeTypes.COMPONENT, WildcardTypeName.subtypeOf(Object.class));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), anyComponent),
                        "COMPONENTS",
                        PRIVATE,
                        STATIC,
                        FINAL)
                .initializer(
                        "$T.of($L)",
                        List.class,
                        CodeBlock.join(
                                record.stored()
                                        .map(component -> CodeBlock.of("$L", constants.of(component)))
                                        .toList(),
                                ",$W"))
                .build();
    }

    private MethodSpec type() {
        return overriding("type")
                .returns(ParameterizedTypeName.get(ClassName.get(Class.class), record.type()))
                .addStatement("return $T.class", record.type())
                .build();
    }

    private MethodSpec componentsAccessor() {
        return overriding("components")
                .returns(components().type)
                .addStatement("return COMPONENTS")
                .build();
    }

    private MethodSpec read() {
        CodeBlock arguments = CodeBlock.join(
                record.components().stream().map(this::readComponent).toList(), ",\n");
        return overriding("read")
                .returns(record.type())
                .addParameter(RuntimeTypes.BIN_READER, READER)
                .addStatement("return new $T(\n$L)", record.type(), arguments)
                .build();
    }

    private CodeBlock readComponent(ComponentModel component) {
        if (!component.stored()) {
            return CodeBlock.of("$L.$L()", READER, unstoredAccessor(component));
        }
        String accessor = switch (component.binType()) {
            case BinType.One one
            when one.primitive() -> "get" + capitalize(component.type().toString());
            case BinType.OptionalOf optional -> "find";
            default -> "get";
        };
        return CodeBlock.of("$L.$L($L)", READER, accessor, constants.of(component));
    }

    private static String unstoredAccessor(ComponentModel component) {
        if (component.is(Generation.class)) {
            return "generation";
        }
        if (component.is(Ttl.class)) {
            return "ttl";
        }
        return idType(component) + "Id";
    }

    /** {@code string}, {@code long}, {@code int} or {@code bytes}. */
    private static String idType(ComponentModel id) {
        String type = id.type().toString();
        return type.equals("byte[]") ? "bytes" : decapitalize(type.substring(type.lastIndexOf('.') + 1));
    }

    private MethodSpec write(boolean inSet) {
        MethodSpec.Builder method =
                overriding("write").addParameter(record.type(), variable).addParameter(RuntimeTypes.BIN_WRITER, READER);
        Stream<ComponentModel> order = inSet
                ? record.stored()
                // The map of an embedded record promises to be ordered by key, as a server orders keys.
                : record.stored().sorted((left, right) -> Utf8.compare(left.binName(), right.binName()));
        order.forEachOrdered(component -> method.addStatement(
                "$L.put($L, $L.$L())", READER, constants.of(component), variable, component.name()));
        return method.build();
    }

    private MethodSpec id() {
        return overriding("id")
                .returns(RuntimeTypes.VALUE)
                .addParameter(record.type(), variable)
                .addStatement(
                        "return $T.get($L.$L())",
                        RuntimeTypes.VALUE,
                        variable,
                        record.id().orElseThrow().name())
                .build();
    }

    private MethodSpec generation(ComponentModel generation) {
        return overriding("generation")
                .returns(TypeName.INT)
                .addParameter(record.type(), variable)
                .addStatement("return $L.$L()", variable, generation.name())
                .build();
    }

    private MethodSpec indexes() {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.DECLARED_INDEX);
        CodeBlock indexes =
                CodeBlock.join(record.marked(Indexed.class).map(this::index).toList(), ",\n");
        return overriding("indexes")
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

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
    }

    /** The type a component's constant speaks of: what an {@code Optional} holds. */
    private static TypeName held(BinType type) {
        return type instanceof BinType.OptionalOf optional ? optional.value().boxed() : type.boxed();
    }

    private static String capitalize(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String decapitalize(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String variable(String simpleName) {
        String name = decapitalize(simpleName);
        return name.equals(READER) || !SourceVersion.isName(name) ? "value" : name;
    }
}
