package io.aerotype.processor.model;

import io.aerotype.processor.report.Origin;
import java.lang.annotation.Annotation;
import java.util.Map;

/**
 * An annotation found on a component.
 *
 * @param type which annotation
 * @param value its main argument, as text; empty where it has none
 * @param arguments all its arguments by name, as text, defaults included
 * @param origin the annotation, and its main argument where given
 */
public record Mark(Class<? extends Annotation> type, String value, Map<String, String> arguments, Origin origin) {}
