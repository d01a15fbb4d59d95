package io.aerotype.processor.discover;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import io.aerotype.processor.model.Mark;
import io.aerotype.processor.report.Origin;
import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** One annotation on one element. */
record AnnotationReader(Element element, AnnotationMirror mirror) {
    /** The annotation of that type on the element. */
    static Optional<AnnotationReader> find(Element element, Class<? extends Annotation> type) {
        return MoreElements.getAnnotationMirror(element, type)
                .toJavaUtil()
                .map(mirror -> new AnnotationReader(element, mirror));
    }

    /** A text argument, given or default. */
    String text(String argument) {
        return AnnotationMirrors.getAnnotationValue(mirror, argument).getValue().toString();
    }

    /** The annotation's place. */
    Origin origin() {
        return new Origin(element, mirror, null);
    }

    /** The argument's place; the annotation's where the argument is not given. */
    Origin origin(String argument) {
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
}
