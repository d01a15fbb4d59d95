package io.aerotype.processor.text;

import io.aerotype.processor.report.Origin;

/**
 * A text in an annotation.
 *
 * @param annotation what the annotation is called
 * @param text the text
 * @param origin where it stands
 */
public record Text(String annotation, String text, Origin origin) {}
