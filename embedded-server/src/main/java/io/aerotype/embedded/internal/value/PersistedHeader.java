package io.aerotype.embedded.internal.value;

import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;

/** The attribute header at the front of a stored container's bytes. */
final class PersistedHeader {
    private static final int EXT_8 = 0xc7;

    private PersistedHeader() {}

    /** Returns the attribute bits, 0 without a header. */
    static int flags(byte[] container) {
        int header = headerLength(container[0] & 0xff);
        boolean present = container.length >= header + 3 && (container[header] & 0xff) == EXT_8;
        return present ? container[header + 2] & 0xff : 0;
    }

    /** Returns the bytes a client sees: without the bit for the persisted index, and without a header left empty. */
    static byte[] removed(byte[] container) {
        Element element = ElementReader.readOnly(container, ResultCode.UNKNOWN);
        return ElementWriter.bytesOf(
                switch (element) {
                    case ListElement list -> new ListElement(list.items(), list.flags() & ~Attributes.PERSIST_INDEX);
                    case MapElement map -> new MapElement(map.entries(), map.flags() & ~Attributes.PERSIST_INDEX);
                    default -> element;
                });
    }

    private static int headerLength(int head) {
        return switch (head) {
            case 0xdc, 0xde -> 1 + Short.BYTES;
            case 0xdd, 0xdf -> 1 + Integer.BYTES;
            default -> 1;
        };
    }
}
