package io.aerotype.embedded.internal.value;

import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import java.nio.ByteBuffer;

/** The attribute header at the front of a stored container's bytes. */
final class PersistedHeader {
    private static final int EXT_8 = 0xc7;

    /** The length of a header without an index. */
    private static final int EMPTY = 3;

    private static final int INDEX_STEP = 128;

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

    /**
     * Returns how many bytes the stored index adds: where each item lies, and for maps in value order the order too
     * (server: {@code as/src/base/particle_list.c} and {@code particle_map.c}).
     */
    static int indexLength(byte[] container) {
        int flags = flags(container);
        int items = count(container) - 1;
        if ((flags & Attributes.PERSIST_INDEX) == 0 || items < 2) {
            return 0;
        }
        boolean map = isMap(container[0] & 0xff);
        int content = container.length - headerLength(container[0] & 0xff) - EMPTY - (map ? 1 : 0);
        int offsets = map || (flags & Attributes.ORDERED) != 0 ? items : milestones(items);
        int index = (offsets > 1 ? offsets * width(content) : 0)
                + (map && (flags & Attributes.VALUE_ORDERED) != 0 ? items * width(items) : 0);
        return index + extensionHeader(index) - EMPTY;
    }

    /** An unordered list keeps only every so many offsets. */
    private static int milestones(int items) {
        int steps = (items - 1) / INDEX_STEP;
        return steps == 0 ? 0 : steps + 1;
    }

    private static int width(int largest) {
        return largest < 1 << 8 ? 1 : largest < 1 << 16 ? 2 : largest < 1 << 24 ? 3 : 4;
    }

    /** Returns the bytes before the content of an extension, which for some lengths are fewer. */
    private static int extensionHeader(int length) {
        return switch (length) {
            case 1, 2, 4, 8, 16 -> 2;
            default -> length < 1 << 8 ? EMPTY : length < 1 << 16 ? EMPTY + 1 : EMPTY + 3;
        };
    }

    private static boolean isMap(int head) {
        return (head & 0xf0) == 0x80 || head == 0xde || head == 0xdf;
    }

    private static int count(byte[] container) {
        int head = container[0] & 0xff;
        return switch (headerLength(head)) {
            case 1 -> head & 0x0f;
            case 1 + Short.BYTES -> ByteBuffer.wrap(container).getShort(1) & 0xffff;
            default -> ByteBuffer.wrap(container).getInt(1);
        };
    }

    private static int headerLength(int head) {
        return switch (head) {
            case 0xdc, 0xde -> 1 + Short.BYTES;
            case 0xdd, 0xdf -> 1 + Integer.BYTES;
            default -> 1;
        };
    }
}
