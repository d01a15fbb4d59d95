package io.aerotype.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.RecordModel;

/** The expression that makes the codec of a type: {@code Codecs.listOf(Codecs.TEXT)}. */
public final class CodecExpression {
    private CodecExpression() {}

    /** The expression for a type. */
    public static CodeBlock of(BinType type) {
        return switch (type) {
            case BinType.One one ->
                CodeBlock.of("$T.$L", RuntimeTypes.CODECS, one.scalar().name());
            case BinType.EnumConstant constant ->
                CodeBlock.of("$T.enumOf($T.class, $T.values())", RuntimeTypes.CODECS, constant.type(), constant.type());
            case BinType.ListOf list -> CodeBlock.of("$T.listOf($L)", RuntimeTypes.CODECS, of(list.element()));
            case BinType.SetOf set -> CodeBlock.of("$T.setOf($L)", RuntimeTypes.CODECS, of(set.element()));
            case BinType.MapOf map ->
                CodeBlock.of("$T.mapOf($L, $L)", RuntimeTypes.CODECS, of(map.key()), of(map.value()));
            case BinType.OptionalOf optional -> of(optional.value());
            case BinType.EmbeddedRecord record ->
                CodeBlock.of(
                        "$T.embedded($T.INSTANCE)", RuntimeTypes.CODECS, RecordModel.generated(record.type(), "Codec"));
            case BinType.Unsupported unsupported -> throw Unreachable.because(unsupported);
        };
    }
}
