package io.aerotype.processor.model;

import io.aerotype.processor.report.Origin;
import java.lang.annotation.Annotation;

/**
 * An annotation found on a component.
 *
 * @param type which annotation
 * @param value its one text argument; empty where not given
 * @param origin the annotation, and its argument where given
 */
public record Mark(Class<? extends Annotation> type, String value, Origin origin) {}
