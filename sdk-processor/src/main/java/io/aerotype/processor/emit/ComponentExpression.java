package io.aerotype.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.aerotype.processor.model.Absence;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Evolution;
import io.aerotype.processor.model.Form;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;

/** The expression that makes a component's constant: {@code Component.of("name", Codecs.TEXT).aliases("title")}. */
final class ComponentExpression {
    private ComponentExpression() {}

    static CodeBlock of(RecordModel record, ComponentModel component) {
        CodeBlock.Builder expression =
                CodeBlock.builder().add(made(record, component, CodecExpression.of(component.binType())));
        Evolution evolution = component.evolution();
        if (!evolution.aliases().isEmpty()) {
            expression.add(
                    "\n.aliases($L)",
                    CodeBlock.join(
                            evolution.aliases().stream()
                                    .map(alias -> CodeBlock.of("$S", alias))
                                    .toList(),
                            ", "));
        }
        Absence absence = evolution.absence();
        switch (absence.reading()) {
            case NATURAL -> {}
            case FAIL -> expression.add("\n.required()");
            case EMPTY -> expression.add("\n.orEmpty()");
            case DEFAULT -> expression.add("\n.orElse($L)", absence.fallback().orElseThrow());
        }
        switch (absence.writing()) {
            case NATURAL -> {}
            case KEEP -> expression.add("\n.keptIfNull()");
            case FAIL -> expression.add("\n.neverNull()");
        }
        if (evolution.lifetime().since() > 1) {
            expression.add("\n.since($L, $L)", evolution.lifetime().since(), before(component));
        }
        return expression.build();
    }

    /** What a component is in records that are older than it: a primitive is nothing. */
    private static CodeBlock before(ComponentModel component) {
        if (!(component.binType() instanceof BinType.One one) || !one.primitive()) {
            return CodeBlock.of("null");
        }
        return switch (one.scalar()) {
            case BOOLEAN -> CodeBlock.of("false");
            case CHARACTER -> CodeBlock.of("'\\0'");
            case INT64 -> CodeBlock.of("0L");
            case FLOAT32 -> CodeBlock.of("0F");
            case FLOAT64 -> CodeBlock.of("0D");
            case INT8 -> CodeBlock.of("(byte) 0");
            case INT16 -> CodeBlock.of("(short) 0");
            default -> CodeBlock.of("0");
        };
    }

    private static CodeBlock made(RecordModel record, ComponentModel component, CodeBlock codec) {
        if (record.storage() instanceof Storage.InBin bin && bin.form() == Form.LIST) {
            return CodeBlock.of(
                    "$T.at($L, $S, $L)", RuntimeTypes.COMPONENT, component.position(), component.name(), codec);
        }
        return component.name().equals(component.binName())
                ? CodeBlock.of("$T.of($S, $L)", RuntimeTypes.COMPONENT, component.name(), codec)
                : CodeBlock.of(
                        "$T.of($S, $S, $L)", RuntimeTypes.COMPONENT, component.name(), component.binName(), codec);
    }
}
