package io.aerotype.processor.discover;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import io.aerotype.processor.model.Mark;
import io.aerotype.processor.report.Origin;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** One annotation on one element. */
public record AnnotationReader(Element element, AnnotationMirror mirror) {
    /** The annotation of that type on the element. */
    public static Optional<AnnotationReader> find(Element element, Class<? extends Annotation> type) {
        return MoreElements.getAnnotationMirror(element, type)
                .toJavaUtil()
                .map(mirror -> new AnnotationReader(element, mirror));
    }

    /** A text argument, given or default. */
    public String text(String argument) {
        return AnnotationMirrors.getAnnotationValue(mirror, argument).getValue().toString();
    }

    /** Each text of an argument that takes several, with its place. */
    public Stream<Given> texts(String argument) {
        return AnnotationMirrors.getAnnotationValue(mirror, argument).getValue() instanceof List<?> values
                ? values.stream()
                        .map(AnnotationValue.class::cast)
                        .map(value -> new Given(value.getValue().toString(), new Origin(element, mirror, value)))
                : Stream.empty();
    }

    /** An argument that names a class; empty for one that is no class, as {@code int} is. */
    public Optional<TypeElement> type(String argument) {
        return AnnotationMirrors.getAnnotationValue(mirror, argument).getValue() instanceof DeclaredType type
                ? Optional.of(MoreElements.asType(type.asElement()))
                : Optional.empty();
    }

    /** The annotation's place. */
    public Origin origin() {
        return new Origin(element, mirror, null);
    }

    /** The argument's place; the annotation's where the argument is not given. */
    public Origin origin(String argument) {
        return new Origin(element, mirror, given(argument));
    }

    /** The annotation with the one text argument it may have; the empty name for none. */
    Mark toMark(Class<? extends Annotation> type, String argument) {
        return argument.isEmpty() ? new Mark(type, "", origin()) : new Mark(type, text(argument), origin(argument));
    }

    private @Nullable AnnotationValue given(String argument) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(argument))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst()
                .orElse(null);
    }

    /**
     * One of several texts.
     *
     * @param text the text
     * @param origin its place
     */
    public record Given(String text, Origin origin) {}
}
