package io.aerotype.session;

/**
 * A setting's value in one cell, and who said so.
 *
 * @param value of the setting's own type
 * @param origin the behavior and its selector, as in {@code readFast: reads}
 */
record Chosen(Object value, String origin) {}
