package io.aerotype.embedded.internal.value;

import io.aerotype.embedded.internal.value.Element.Bound;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads MessagePack bytes as they are, in whatever width and order they come. Memory and stack stay in proportion to the
 * bytes given, whatever counts those claim.
 */
public final class ElementReader {
    /** The reference server has no limit of its own; this one keeps every walk over a value off the stack's end. */
    public static final int MAX_DEPTH = 1200;

    private static final int TRUSTED_COUNT = 1024;

    private final byte[] source;
    private final int end;
    private final int failure;
    private int position;

    /**
     * A reader of {@code length} bytes from {@code offset}.
     *
     * @param failure result code of the exception on malformed bytes
     */
    public ElementReader(byte[] source, int offset, int length, int failure) {
        this.source = source;
        this.position = offset;
        this.end = offset + length;
        this.failure = failure;
    }

    /** Reads bytes that hold exactly one value. */
    public static Element readOnly(byte[] source, int failure) {
        ElementReader reader = new ElementReader(source, 0, source.length, failure);
        Element element = reader.read();
        reader.expectEnd();
        return element;
    }

    public boolean hasMore() {
        return position < end;
    }

    public int position() {
        return position;
    }

    public void expectEnd() {
        if (hasMore()) {
            throw malformed("trailing bytes");
        }
    }

    public Element read() {
        return read(0);
    }

    private Element read(int depth) {
        if (depth > MAX_DEPTH) {
            throw malformed("nested deeper than " + MAX_DEPTH);
        }
        int head = unsignedByte();
        if (head < 0x80) {
            return Element.of((long) head);
        }
        if (head >= 0xe0) {
            return Element.of((long) (byte) head);
        }
        if (head < 0x90) {
            return map(head & 0x0f, depth);
        }
        if (head < 0xa0) {
            return list(head & 0x0f, depth);
        }
        if (head < 0xc0) {
            return raw(head & 0x1f);
        }
        return switch (head) {
            case 0xc0 -> Element.NIL;
            case 0xc2 -> Element.FALSE;
            case 0xc3 -> Element.TRUE;
            case 0xc4, 0xd9 -> raw(unsigned(Byte.BYTES));
            case 0xc5, 0xda -> raw(unsigned(Short.BYTES));
            case 0xc6, 0xdb -> raw(unsigned(Integer.BYTES));
            case 0xc7 -> ext(unsigned(Byte.BYTES));
            case 0xc8 -> ext(unsigned(Short.BYTES));
            case 0xc9 -> ext(unsigned(Integer.BYTES));
            case 0xca -> new Element.Real(Float.intBitsToFloat((int) unsigned(Integer.BYTES)), true);
            case 0xcb -> new Element.Real(Double.longBitsToDouble(eightBytes()), false);
            case 0xcc -> Element.of(unsigned(Byte.BYTES));
            case 0xcd -> Element.of(unsigned(Short.BYTES));
            case 0xce -> Element.of(unsigned(Integer.BYTES));
            case 0xcf -> Element.Int.ofUnsigned(eightBytes());
            case 0xd0 -> Element.of((long) (byte) unsigned(Byte.BYTES));
            case 0xd1 -> Element.of((long) (short) unsigned(Short.BYTES));
            case 0xd2 -> Element.of((long) (int) unsigned(Integer.BYTES));
            case 0xd3 -> Element.of(eightBytes());
            case 0xd4, 0xd5, 0xd6, 0xd7, 0xd8 -> ext(1L << (head - 0xd4));
            case 0xdc -> list(unsigned(Short.BYTES), depth);
            case 0xdd -> list(unsigned(Integer.BYTES), depth);
            case 0xde -> map(unsigned(Short.BYTES), depth);
            case 0xdf -> map(unsigned(Integer.BYTES), depth);
            default -> throw malformed("byte " + head + " starts no value");
        };
    }

    private ListElement list(long claimed, int depth) {
        int count = count(claimed, 1);
        int flags = 0;
        if (count > 0 && atHeader()) {
            int said = headerFlags();
            flags = said == 0 ? Attributes.HEADED : said;
            count--;
        }
        List<Element> items = new ArrayList<>(Math.min(count, TRUSTED_COUNT));
        for (int i = 0; i < count; i++) {
            items.add(read(depth + 1));
        }
        return new ListElement(items, flags);
    }

    private MapElement map(long claimed, int depth) {
        int count = count(claimed, 2);
        int flags = 0;
        if (count > 0 && atHeader()) {
            flags = headerFlags();
            read(depth + 1);
            count--;
        }
        List<Entry> entries = new ArrayList<>(Math.min(count, TRUSTED_COUNT));
        for (int i = 0; i < count; i++) {
            Element key = read(depth + 1);
            entries.add(new Entry(key, read(depth + 1)));
        }
        return new MapElement(entries, flags);
    }

    /** An extension at the head of a container is its header, unless it is one that only takes part in comparisons. */
    private boolean atHeader() {
        int typeOffset = switch (peek(0)) {
            case 0xd4, 0xd5, 0xd6, 0xd7, 0xd8 -> 1;
            case 0xc7 -> 2;
            case 0xc8 -> 3;
            case 0xc9 -> 5;
            default -> -1;
        };
        return typeOffset > 0 && peek(typeOffset) != Bound.EXT_TYPE;
    }

    private int headerFlags() {
        return ((Element.Ext) read(0)).type();
    }

    private int peek(int ahead) {
        return position + ahead < end ? source[position + ahead] & 0xff : -1;
    }

    private Element raw(long length) {
        return new Element.Raw(bytes(length));
    }

    private Element ext(long length) {
        int type = unsignedByte();
        byte[] data = bytes(length);
        if (type == Bound.EXT_TYPE && data.length == 1 && data[0] >= 0 && data[0] <= 1) {
            return data[0] == 0 ? Bound.WILDCARD : Bound.INFINITY;
        }
        return new Element.Ext(type, data);
    }

    private int count(long claimed, int bytesPerItem) {
        if (claimed > (end - position) / bytesPerItem) {
            throw malformed("more items claimed than bytes left");
        }
        return (int) claimed;
    }

    private byte[] bytes(long length) {
        need(length);
        byte[] bytes = Arrays.copyOfRange(source, position, position + (int) length);
        position += (int) length;
        return bytes;
    }

    private int unsignedByte() {
        need(1);
        return source[position++] & 0xff;
    }

    private long unsigned(int width) {
        need(width);
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << Byte.SIZE | (source[position++] & 0xff);
        }
        return value;
    }

    private long eightBytes() {
        need(Long.BYTES);
        long value = ByteBuffer.wrap(source, position, Long.BYTES).getLong();
        position += Long.BYTES;
        return value;
    }

    private void need(long bytes) {
        if (bytes > end - position) {
            throw malformed("truncated");
        }
    }

    private ResultException malformed(String what) {
        return new ResultException(failure, "malformed msgpack: " + what);
    }
}
