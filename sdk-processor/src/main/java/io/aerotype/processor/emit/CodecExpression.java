package io.aerotype.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Encoding;
import io.aerotype.processor.model.Scalar;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The expression that makes the codec of a type: {@code Codecs.listOf(Codecs.TEXT)}. */
public final class CodecExpression {
    private CodecExpression() {}

    /** The expression for a type. */
    public static CodeBlock of(BinType type) {
        return switch (type) {
            case BinType.One one -> scalar(one.scalar(), one.encoding());
            case BinType.EnumConstant constant -> constant(constant);
            case BinType.Items items ->
                CodeBlock.of("$T.$L($L)", RuntimeTypes.CODECS, items.sequence().codec(), of(items.element()));
            case BinType.ArrayOf array -> array(array);
            case BinType.MapOf map ->
                CodeBlock.of("$T.$L($L, $L)", RuntimeTypes.CODECS, map.kind().codec(), of(map.key()), of(map.value()));
            case BinType.OptionalOf optional -> of(optional.value());
            case BinType.EmbeddedRecord record -> embedded(record);
            case BinType.Converted converted ->
                CodeBlock.of(
                        "$T.converted(new $T(), $L)",
                        RuntimeTypes.CODECS,
                        converted.converter(),
                        of(converted.stored()));
            case BinType.Variable variable -> CodeBlock.of("$L", variable(variable));
            case BinType.Unsupported unsupported -> throw Unreachable.because(unsupported);
            case BinType.Broken broken -> throw Unreachable.because(broken);
        };
    }

    /** What the codec of a type parameter is called in the codec of a generic record. */
    static String variable(BinType.Variable variable) {
        return variable.boxed().name.toLowerCase(Locale.ROOT) + "Codec";
    }

    private static CodeBlock scalar(Scalar scalar, Encoding encoding) {
        ClassName codecs = scalar.ofTime() ? RuntimeTypes.TIME_CODECS : RuntimeTypes.CODECS;
        return switch (encoding) {
            case Encoding.Plain plain -> CodeBlock.of("$T.$L", codecs, scalar.name());
            case Encoding.InUnits units ->
                CodeBlock.of(
                        "$T.$LIn($T.$L)",
                        codecs,
                        ConstantNames.camelCase(scalar.name()),
                        ChronoUnit.class,
                        units.unit());
            case Encoding.Text text -> CodeBlock.of("$T.$L_TEXT", codecs, scalar.name());
            case Encoding.Scaled scaled -> CodeBlock.of("$T.scaled($L)", codecs, scaled.digits());
            case Encoding.Unsigned unsigned -> CodeBlock.of("$T.UNSIGNED_$L", codecs, scalar.name());
        };
    }

    private static CodeBlock constant(BinType.EnumConstant type) {
        CodeBlock.Builder codec = CodeBlock.builder();
        if (type.code().isEmpty()) {
            codec.add("$T.enumOf($T.class, $T.values())", RuntimeTypes.CODECS, type.type(), type.type());
        } else {
            BinType.EnumCode code = type.code().get();
            codec.add(
                    "$T.enumByCode($T.class, $T.values(), $L, ",
                    RuntimeTypes.CODECS,
                    type.type(),
                    type.type(),
                    of(code.stored()));
            if (code.member().method()) {
                codec.add("$T::$L)", type.type(), code.member().name());
            } else {
                codec.add("constant -> constant.$L)", code.member().name());
            }
        }
        type.unknown().ifPresent(unknown -> codec.add(".unknownAs($T.$L)", type.type(), unknown));
        return codec.build();
    }

    private static CodeBlock array(BinType.ArrayOf type) {
        return type.component().isPrimitive()
                ? CodeBlock.of(
                        "$T.$LArray($L)",
                        RuntimeTypes.ARRAY_CODECS,
                        type.component().toString(),
                        of(type.element()))
                : CodeBlock.of(
                        "$T.arrayOf($L, $T[]::new)", RuntimeTypes.ARRAY_CODECS, of(type.element()), type.component());
    }

    private static CodeBlock embedded(BinType.EmbeddedRecord type) {
        CodeBlock codec = type.arguments().isEmpty()
                ? CodeBlock.of("$T.INSTANCE", type.codec())
                : CodeBlock.of(
                        "new $T<>($L)",
                        type.codec(),
                        CodeBlock.join(
                                type.arguments().stream()
                                        .map(CodecExpression::of)
                                        .toList(),
                                ", "));
        return switch (type.form()) {
            case MAP -> CodeBlock.of("$T.embedded($L)", RuntimeTypes.CODECS, codec);
            case LIST -> CodeBlock.of("$T.embeddedAsList($L)", RuntimeTypes.CODECS, codec);
        };
    }
}
