package io.aerotype.embedded.internal.value;

import io.aerotype.embedded.internal.value.Element.Bool;
import io.aerotype.embedded.internal.value.Element.Bound;
import io.aerotype.embedded.internal.value.Element.Entry;
import io.aerotype.embedded.internal.value.Element.Ext;
import io.aerotype.embedded.internal.value.Element.Int;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.Element.Nil;
import io.aerotype.embedded.internal.value.Element.Raw;
import io.aerotype.embedded.internal.value.Element.Real;
import java.util.Arrays;

/** Writes elements in the smallest encoding, which is the only one the server stores. */
public final class ElementWriter {
    private static final int INITIAL_CAPACITY = 64;

    private byte[] target = new byte[INITIAL_CAPACITY];
    private int position;

    public static byte[] bytesOf(Element element) {
        ElementWriter writer = new ElementWriter();
        writer.write(element);
        return Arrays.copyOf(writer.target, writer.position);
    }

    private void write(Element element) {
        switch (element) {
            case Nil() -> put(0xc0);
            case Bool(boolean value) -> put(value ? 0xc3 : 0xc2);
            case Int integer -> integer(integer);
            case Real(double value, boolean single) -> {
                if (single) {
                    sized(0xca, Float.floatToRawIntBits((float) value), Integer.BYTES);
                } else {
                    sized(0xcb, Double.doubleToRawLongBits(value), Long.BYTES);
                }
            }
            case Raw raw -> raw(raw.prefixed());
            case Bound bound -> ext(Bound.EXT_TYPE, new byte[] {(byte) (bound == Bound.WILDCARD ? 0 : 1)});
            case Ext ext -> ext(ext.type(), ext.data());
            case ListElement list -> list(list);
            case MapElement map -> map(map);
        }
    }

    private void integer(Int integer) {
        long value = integer.value();
        if (integer.unsigned()) {
            sized(0xcf, value, Long.BYTES);
        } else if (value >= 0) {
            positive(value);
        } else {
            negative(value);
        }
    }

    private void positive(long value) {
        if (value < 0x80) {
            put((int) value);
        } else if (value < 0x100) {
            sized(0xcc, value, Byte.BYTES);
        } else if (value < 0x1_0000) {
            sized(0xcd, value, Short.BYTES);
        } else if (value < 0x1_0000_0000L) {
            sized(0xce, value, Integer.BYTES);
        } else {
            sized(0xcf, value, Long.BYTES);
        }
    }

    private void negative(long value) {
        if (value >= -32) {
            put((int) value);
        } else if (value >= Byte.MIN_VALUE) {
            sized(0xd0, value, Byte.BYTES);
        } else if (value >= Short.MIN_VALUE) {
            sized(0xd1, value, Short.BYTES);
        } else if (value >= Integer.MIN_VALUE) {
            sized(0xd2, value, Integer.BYTES);
        } else {
            sized(0xd3, value, Long.BYTES);
        }
    }

    private void raw(byte[] bytes) {
        if (bytes.length < 32) {
            put(0xa0 | bytes.length);
        } else if (bytes.length < 0x100) {
            sized(0xd9, bytes.length, Byte.BYTES);
        } else if (bytes.length < 0x1_0000) {
            sized(0xda, bytes.length, Short.BYTES);
        } else {
            sized(0xdb, bytes.length, Integer.BYTES);
        }
        put(bytes);
    }

    private void ext(int type, byte[] data) {
        switch (data.length) {
            case 1, 2, 4, 8, 16 -> put(0xd4 + Integer.numberOfTrailingZeros(data.length));
            default -> {
                if (data.length < 0x100) {
                    sized(0xc7, data.length, Byte.BYTES);
                } else if (data.length < 0x1_0000) {
                    sized(0xc8, data.length, Short.BYTES);
                } else {
                    sized(0xc9, data.length, Integer.BYTES);
                }
            }
        }
        put(type);
        put(data);
    }

    private void list(ListElement list) {
        container(0x90, 0xdc, list.size() + (list.flags() == 0 ? 0 : 1));
        if (list.flags() != 0) {
            header(list.flags() & Attributes.SENT);
        }
        for (Element item : list.items()) {
            write(item);
        }
    }

    private void map(MapElement map) {
        container(0x80, 0xde, map.size() + (map.flags() == 0 ? 0 : 1));
        if (map.flags() != 0) {
            header(map.flags());
            put(0xc0);
        }
        for (Entry entry : map.entries()) {
            write(entry.key());
            write(entry.value());
        }
    }

    private void container(int small, int sixteenBit, int count) {
        if (count < 16) {
            put(small | count);
        } else if (count < 0x1_0000) {
            sized(sixteenBit, count, Short.BYTES);
        } else {
            sized(sixteenBit + 1, count, Integer.BYTES);
        }
    }

    private void header(int flags) {
        put(0xc7);
        put(0);
        put(flags);
    }

    private void sized(int head, long value, int width) {
        put(head);
        room(width);
        for (int shift = (width - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            target[position++] = (byte) (value >> shift);
        }
    }

    private void put(int value) {
        room(1);
        target[position++] = (byte) value;
    }

    private void put(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, target, position, bytes.length);
        position += bytes.length;
    }

    private void room(int bytes) {
        if (target.length - position < bytes) {
            target = Arrays.copyOf(
                    target, Math.max(Math.multiplyExact(target.length, 2), Math.addExact(position, bytes)));
        }
    }
}
