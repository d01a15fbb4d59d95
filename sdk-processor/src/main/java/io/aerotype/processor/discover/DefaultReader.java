package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.CodeBlock;
import io.aerotype.ael.internal.report.Nearest;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Encoding;
import io.aerotype.processor.model.Scalar;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Turns the text of a default into the source of a value, checking it as the running program would. */
final class DefaultReader {
    private DefaultReader() {}

    /** The value as source; empty if the text is none of the type, which is then among the mistakes. */
    static Optional<CodeBlock> read(
            BinType type, AnnotationReader given, Element component, Consumer<Diagnostic> mistakes) {
        String text = given.text("value");
        return switch (type) {
            case BinType.One one -> scalar(one, text, given, mistakes);
            case BinType.EnumConstant constant -> constant(constant, text, given, component, mistakes);
            case BinType.Unsupported reported -> Optional.empty();
            case BinType.Broken broken -> Optional.empty();
            case BinType.Items items -> unsuitable(items, given, mistakes);
            case BinType.ArrayOf array -> unsuitable(array, given, mistakes);
            case BinType.MapOf map -> unsuitable(map, given, mistakes);
            case BinType.OptionalOf optional -> unsuitable(optional, given, mistakes);
            case BinType.EmbeddedRecord record -> unsuitable(record, given, mistakes);
            case BinType.Converted converted -> unsuitable(converted, given, mistakes);
            case BinType.Variable variable -> unsuitable(variable, given, mistakes);
        };
    }

    private static Optional<CodeBlock> unsuitable(BinType type, AnnotationReader given, Consumer<Diagnostic> mistakes) {
        mistakes.accept(Problem.DEFAULT_UNSUITABLE.at(given.origin(), type.boxed()));
        return Optional.empty();
    }

    private static Optional<CodeBlock> scalar(
            BinType.One one, String text, AnnotationReader given, Consumer<Diagnostic> mistakes) {
        try {
            CodeBlock literal =
                    one.encoding() instanceof Encoding.Unsigned ? unsigned(one, text) : literal(one.scalar(), text);
            return literal == null ? unsuitable(one, given, mistakes) : Optional.of(literal);
        } catch (IllegalArgumentException | DateTimeException none) {
            mistakes.accept(Problem.DEFAULT_INVALID.at(
                    given.origin("value"), text, one.scalar().type(), ""));
            return Optional.empty();
        }
    }

    private static CodeBlock unsigned(BinType.One one, String text) {
        long value = Long.parseLong(text);
        long limit = switch (one.scalar()) {
            case INT8 -> 0xFFL;
            case INT16 -> 0xFFFFL;
            case INT32 -> 0xFFFF_FFFFL;
            default -> Long.MAX_VALUE;
        };
        if (value < 0 || value > limit) {
            throw new IllegalArgumentException(text);
        }
        return one.scalar() == Scalar.INT64
                ? CodeBlock.of("$LL", value)
                : CodeBlock.of("($T) $LL", one.scalar().type(), value);
    }

    /** Null if the type's values are not written as text. */
    private static @Nullable CodeBlock literal(Scalar scalar, String text) {
        return switch (scalar) {
            case BOOLEAN -> CodeBlock.of("$L", truth(text));
            case INT8 -> CodeBlock.of("(byte) $L", Byte.parseByte(text));
            case INT16 -> CodeBlock.of("(short) $L", Short.parseShort(text));
            case INT32 -> CodeBlock.of("$L", Integer.parseInt(text));
            case INT64 -> CodeBlock.of("$LL", Long.parseLong(text));
            case FLOAT32 -> CodeBlock.of("$LF", finite(Float.parseFloat(text)));
            case FLOAT64 -> CodeBlock.of("$LD", finite(Double.parseDouble(text)));
            case CHARACTER -> CodeBlock.of("(char) $L", (int) character(text));
            case TEXT -> CodeBlock.of("$S", text);
            case INSTANT -> parsed(Instant.class, Instant.parse(text));
            case LOCAL_DATE -> parsed(LocalDate.class, LocalDate.parse(text));
            case LOCAL_TIME -> parsed(LocalTime.class, LocalTime.parse(text));
            case LOCAL_DATE_TIME -> parsed(LocalDateTime.class, LocalDateTime.parse(text));
            case OFFSET_DATE_TIME -> parsed(OffsetDateTime.class, OffsetDateTime.parse(text));
            case DURATION -> parsed(Duration.class, Duration.parse(text));
            case UUID -> CodeBlock.of("$T.fromString($S)", UUID.class, UUID.fromString(text));
            case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, new BigDecimal(text));
            case BIG_INTEGER -> CodeBlock.of("new $T($S)", BigInteger.class, new BigInteger(text));
            case URI -> CodeBlock.of("$T.create($S)", URI.class, URI.create(text));
            case BYTES, BYTE_BUFFER, GEO_POINT, GEO_JSON, HLL -> null;
        };
    }

    private static CodeBlock parsed(Class<?> type, Object value) {
        return CodeBlock.of("$T.parse($S)", type, value);
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(Double.toString(number));
        }
        return number;
    }

    private static char character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    private static Optional<CodeBlock> constant(
            BinType.EnumConstant type,
            String text,
            AnnotationReader given,
            Element component,
            Consumer<Diagnostic> mistakes) {
        List<String> constants = constants(component);
        if (constants.contains(text)) {
            return Optional.of(CodeBlock.of("$T.$L", type.type(), text));
        }
        String near = Nearest.to(text, constants);
        mistakes.accept(Problem.DEFAULT_INVALID.at(
                given.origin("value"), text, type.type(), near == null ? "" : " Did you mean '" + near + "'?"));
        return Optional.empty();
    }

    /** The constants of the enum a component, a method's result, or what an {@code Optional} holds is of. */
    private static List<String> constants(Element component) {
        TypeMirror type = component.asType();
        if (type.getKind() == TypeKind.EXECUTABLE) {
            type = MoreTypes.asExecutable(type).getReturnType();
        }
        DeclaredType declared = MoreTypes.asDeclared(type);
        if (!declared.getTypeArguments().isEmpty()) {
            declared = MoreTypes.asDeclared(declared.getTypeArguments().getFirst());
        }
        return MoreElements.asType(declared.asElement()).getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString())
                .toList();
    }
}
