package io.aerotype.processor.dao;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.aerotype.ael.Use;
import io.aerotype.processor.emit.CodecExpression;
import io.aerotype.processor.emit.ConstantNames;
import io.aerotype.processor.emit.RuntimeTypes;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.text.Argument;
import io.aerotype.processor.text.CheckedText;
import io.aerotype.processor.text.TreeCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The constants of a generated class: an expression per text, a codec per value that is not passed as it is. */
final class Constants {
    private final TypeName record;
    private final List<FieldSpec> fields = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Constants(TypeName record) {
        this.record = record;
    }

    List<FieldSpec> fields() {
        return fields;
    }

    /** The name of a constant that holds a text's expression. */
    String prepared(String name, CheckedText text) {
        return constant(
                name,
                ParameterizedTypeName.get(RuntimeTypes.PREPARED, record),
                CodeBlock.of(
                        "$T.$L($L)",
                        RuntimeTypes.PREPARED,
                        text.program().use() == Use.CONDITION ? "condition" : "value",
                        TreeCode.of(text.program())));
    }

    /** What is passed for a text's placeholders, each after a comma. */
    CodeBlock arguments(String method, CheckedText text) {
        return text.arguments().stream()
                .map(argument -> CodeBlock.of(", $L", argument(method, argument)))
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock argument(String method, Argument argument) {
        String name = argument.parameter().name();
        CodeBlock value =
                argument.parameter().many() ? CodeBlock.of("$T.copyOf($L)", List.class, name) : CodeBlock.of(name);
        if (argument.conversion().isEmpty()) {
            return value;
        }
        BinType stored = argument.conversion().get();
        CodeBlock codec = CodecExpression.of(stored);
        TypeName converted = stored.boxed();
        if (stored instanceof BinType.One && !argument.parameter().many()) {
            return CodeBlock.of("$L.toStored($L)", codec, value);
        }
        if (argument.parameter().many()) {
            codec = CodeBlock.of("$T.listOf($L)", RuntimeTypes.CODECS, codec);
            converted = ParameterizedTypeName.get(ClassName.get(List.class), converted);
        }
        String constant =
                constant(method + "_" + name, ParameterizedTypeName.get(RuntimeTypes.VALUE_CODEC, converted), codec);
        return CodeBlock.of("$L.toStored($L)", constant, value);
    }

    private String constant(String name, TypeName type, CodeBlock initializer) {
        StringBuilder unique = new StringBuilder(ConstantNames.constant(name));
        while (!taken.add(unique.toString())) {
            unique.append('_');
        }
        fields.add(FieldSpec.builder(type, unique.toString(), PRIVATE, STATIC, FINAL)
                .initializer(initializer)
                .build());
        return unique.toString();
    }
}
