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
import com.squareup.javapoet.WildcardTypeName;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Ttl;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.RecordModel;
import java.util.List;
import java.util.stream.Stream;

/** The part of a codec that reads: a constant per component, the list of them, and the call of the constructor. */
public final class ComponentsCode {
    /** What the parameter is called that gives or takes bins. */
    static final String BINS = "bins";

    private static final TypeName LIST = ParameterizedTypeName.get(
            ClassName.get(List.class),
            ParameterizedTypeName.get(RuntimeTypes.COMPONENT, WildcardTypeName.subtypeOf(Object.class)));

    private final RecordModel record;
    private final ConstantNames constants;

    public ComponentsCode(RecordModel record, ConstantNames constants) {
        this.record = record;
        this.constants = constants;
    }

    /** One constant per stored component. */
    public Stream<FieldSpec> constants() {
        return record.stored().map(this::constant);
    }

    /** The constant that lists them. */
    public FieldSpec list() {
        return FieldSpec.builder(LIST, "COMPONENTS", PRIVATE, STATIC, FINAL)
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

    /** The method that tells the class. */
    public MethodSpec type() {
        return overriding("type")
                .returns(ParameterizedTypeName.get(ClassName.get(Class.class), record.type()))
                .addStatement("return $T.class", record.type())
                .build();
    }

    /** The method that gives the list. */
    public MethodSpec components() {
        return overriding("components")
                .returns(LIST)
                .addStatement("return COMPONENTS")
                .build();
    }

    /** The method that calls the constructor. */
    public MethodSpec read() {
        CodeBlock arguments = CodeBlock.join(
                record.components().stream().map(this::readComponent).toList(), ",\n");
        return overriding("read")
                .returns(record.type())
                .addParameter(RuntimeTypes.BIN_READER, BINS)
                .addStatement("return new $T(\n$L)", record.type(), arguments)
                .build();
    }

    static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
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

    private CodeBlock readComponent(ComponentModel component) {
        if (!component.stored()) {
            return CodeBlock.of("$L.$L()", BINS, unstoredAccessor(component));
        }
        String accessor = switch (component.binType()) {
            case BinType.One one
            when one.primitive() -> "get" + capitalize(component.type().toString());
            case BinType.OptionalOf optional -> "find";
            default -> "get";
        };
        return CodeBlock.of("$L.$L($L)", BINS, accessor, constants.of(component));
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

    /** The type a component's constant speaks of: what an {@code Optional} holds. */
    private static TypeName held(BinType type) {
        return type instanceof BinType.OptionalOf optional ? optional.value().boxed() : type.boxed();
    }

    static String capitalize(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static String decapitalize(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
