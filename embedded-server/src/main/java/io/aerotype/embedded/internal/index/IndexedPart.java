package io.aerotype.embedded.internal.index;

import java.util.Locale;
import java.util.Optional;

/** Which part of a value is indexed. */
public enum IndexedPart {
    /** The value itself. */
    DEFAULT(0),
    /** Each element of a list. */
    LIST(1),
    /** Each key of a map. */
    MAPKEYS(2),
    /** Each value of a map. */
    MAPVALUES(3),
    /** Nothing: the index speeds up scans of a set and cannot be queried. */
    SET(IndexedPart.NOT_IN_MESSAGES);

    private static final int NOT_IN_MESSAGES = -1;

    private final int code;

    IndexedPart(int code) {
        this.code = code;
    }

    /** The name in the text protocol. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IndexedPart> ofText(String text) {
        for (IndexedPart part : values()) {
            if (part.name().equalsIgnoreCase(text)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The part that a query's message means by a code. */
    public static Optional<IndexedPart> ofCode(int code) {
        for (IndexedPart part : values()) {
            if (part.code == code && part != SET) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
