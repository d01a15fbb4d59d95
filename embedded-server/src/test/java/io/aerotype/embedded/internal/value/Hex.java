package io.aerotype.embedded.internal.value;

import java.util.HexFormat;

/** Bytes as the protocol pages print them. */
public final class Hex {
    private Hex() {}

    public static byte[] bytes(String spaced) {
        return HexFormat.of().parseHex(spaced.replace(" ", ""));
    }

    public static String of(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }
}
