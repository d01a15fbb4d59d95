package io.aerotype.processor.report;

/**
 * Something worth knowing that is no mistake.
 *
 * @param origin what it is about
 * @param text the whole message
 */
public record Notice(Origin origin, String text) {}
