package io.aerotype.session;

/** One setting given a value for the operations a selector picks. */
record Patch(Selector selector, Setting<?> setting, Object value) {
    int specificity() {
        return selector.specificity();
    }
}
