package io.aerotype.contract.oracle;

import io.aerotype.contract.oracle.Pack.Pair;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a {@link Pack} in the shortest encoding, as the stock client does. */
final class PackBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PackBytes() {}

    static byte[] of(Pack pack) {
        PackBytes bytes = new PackBytes();
        bytes.write(pack);
        return bytes.out.toByteArray();
    }

    private void write(Pack pack) {
        switch (pack) {
            case Pack.Nil nil -> out.write(0xc0);
            case Pack.Bool bool -> out.write(bool.value() ? 0xc3 : 0xc2);
            case Pack.Int number -> integer(number.value());
            case Pack.BigInt number -> sized(0xcf, number.bits(), 8);
            case Pack.Real number -> sized(0xcb, Double.doubleToRawLongBits(number.value()), 8);
            case Pack.ShortReal number -> sized(0xca, Float.floatToRawIntBits(number.value()), 4);
            case Pack.Raw raw -> {
                header(raw.bytes().length(), 0xa0, 32, 0xd9);
                bytes(raw.bytes());
            }
            case Pack.Ext ext -> {
                if (ext.bytes().length() == 1) {
                    out.write(0xd4);
                } else {
                    sized(0xc7, ext.bytes().length(), 1);
                }
                out.write(ext.type());
                bytes(ext.bytes());
            }
            case Pack.Seq seq -> {
                header(seq.items().size(), 0x90, 16, 0xdb);
                seq.items().forEach(this::write);
            }
            case Pack.Dict dict -> {
                header(dict.pairs().size(), 0x80, 16, 0xdd);
                for (Pair pair : dict.pairs()) {
                    write(pair.key());
                    write(pair.value());
                }
            }
        }
    }

    private void integer(long value) {
        if (value >= 0) {
            if (value < 128) {
                out.write((int) value);
            } else if (value < 256) {
                sized(0xcc, value, 1);
            } else if (value < 65_536) {
                sized(0xcd, value, 2);
            } else if (value < 1L << 32) {
                sized(0xce, value, 4);
            } else {
                sized(0xcf, value, 8);
            }
        } else if (value >= -32) {
            out.write((int) value);
        } else if (value >= Byte.MIN_VALUE) {
            sized(0xd0, value, 1);
        } else if (value >= Short.MIN_VALUE) {
            sized(0xd1, value, 2);
        } else if (value >= Integer.MIN_VALUE) {
            sized(0xd2, value, 4);
        } else {
            sized(0xd3, value, 8);
        }
    }

    /** A length below {@code fixedLimit} sits in the first byte; otherwise a one-byte form (raw only), then two and four. */
    private void header(int length, int fixed, int fixedLimit, int oneByteForm) {
        if (length < fixedLimit) {
            out.write(fixed | length);
        } else if (length < 256 && oneByteForm == 0xd9) {
            sized(oneByteForm, length, 1);
        } else if (length < 65_536) {
            sized(oneByteForm + 1, length, 2);
        } else {
            sized(oneByteForm + 2, length, 4);
        }
    }

    private void sized(int form, long value, int bytes) {
        out.write(form);
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift));
        }
    }

    private void bytes(String latin) {
        out.writeBytes(latin.getBytes(StandardCharsets.ISO_8859_1));
    }
}
