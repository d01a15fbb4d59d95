package io.aerotype.session;

import org.jspecify.annotations.Nullable;

/**
 * A setting's value in one cell, and who said so.
 *
 * @param value of the setting's own type
 * @param behavior which said so
 * @param selector for which operations; null for all
 */
record Chosen(Object value, String behavior, @Nullable Selector selector) {
    /** The behavior and its selector, as in {@code readFast: reads}. */
    String origin() {
        return selector == null ? behavior : "%s: %s".formatted(behavior, selector);
    }
}
