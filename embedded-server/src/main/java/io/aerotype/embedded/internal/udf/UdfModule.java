package io.aerotype.embedded.internal.udf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A registered module.
 *
 * @param fileName the name it was registered under, extension included
 * @param source its Lua text
 */
public record UdfModule(String fileName, String source) {
    /** SHA-1 of the text, in hex: what tells versions apart. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(source.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }

    /** The text as bytes; each character is one. */
    public byte[] bytes() {
        return source.getBytes(StandardCharsets.ISO_8859_1);
    }
}
