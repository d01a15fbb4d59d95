package io.aerotype.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact came from, precise enough for the compiler to underline the annotation's argument itself.
 *
 * @param element the declaration that carries the fact
 * @param annotation the annotation on it, if the fact stands in one
 * @param value the argument of the annotation, if the fact is one
 */
public record Origin(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** The declaration as a whole. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }
}
