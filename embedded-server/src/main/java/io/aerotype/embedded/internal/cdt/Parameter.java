package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;

/** The kinds of parameters an operation declares. */
enum Parameter {
    /** A signed integer: an index or a rank. */
    INDEX {
        @Override
        boolean accepts(Element sent) {
            return sent instanceof Element.Int;
        }
    },
    /** An integer read as unsigned: a count, flags, a return type, attributes. */
    UNSIGNED {
        @Override
        boolean accepts(Element sent) {
            return sent instanceof Element.Int;
        }
    },
    /** Any value, patterns included. */
    VALUE {
        @Override
        boolean accepts(Element sent) {
            return true;
        }
    };

    abstract boolean accepts(Element sent);
}
