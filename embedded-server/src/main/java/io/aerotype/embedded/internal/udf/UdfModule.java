package io.aerotype.embedded.internal.udf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A registered module.
 *
 * @param fileName the name it was registered under, extension included
 * @param source its Lua text
 */
public record UdfModule(String fileName, String source) {
    /**
     * What tells versions apart: SHA-1, in hex, of the JSON under which a server of release 8.1.2 keeps the module, the
     * text in base64 within it.
     */
    public String hash() {
        String kept = "{\"content64\": \"" + Base64.getEncoder().encodeToString(bytes())
                + "\", \"type\": \"LUA\", \"name\": \"" + fileName + "\"}";
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(kept.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }

    /** The text as bytes; each character is one. */
    public byte[] bytes() {
        return source.getBytes(StandardCharsets.ISO_8859_1);
    }
}
