package io.aerotype.embedded.internal.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * A password as it is kept. Clients send a bcrypt text with a salt that is the same for all, which is as good as the
 * password itself for whoever has it; so that text is hashed once more, with a salt of the user's own.
 */
final class Password {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 10_000;
    private static final int KEY_BITS = 256;
    private static final int SALT_SIZE = 16;

    private static final int WIRE_COST = 10;

    /** The salt of the protocol (client: {@code admin/AdminCommand.java}). */
    private static final byte[] WIRE_SALT = HexFormat.of().parseHex("f46b0bbecffe8d1b0667d84f6dc1d8a9");

    private static final byte[] CERTIFIED_USER = credential("nopassword");

    private final byte[] salt;
    private final byte[] hash;

    private Password(byte[] salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    /** A password in the form clients send it. */
    static Password ofCredential(byte[] credential) {
        byte[] salt = new byte[SALT_SIZE];
        new SecureRandom().nextBytes(salt);
        return new Password(salt, hash(credential, salt));
    }

    /** What a client sends for a password. */
    static byte[] credential(String clear) {
        return OpenBSDBCrypt.generate("2a", clear.toCharArray(), WIRE_SALT, WIRE_COST)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A password in the form of {@link #toText}. */
    static Password ofText(String text) {
        int dot = text.indexOf('.');
        HexFormat hex = HexFormat.of();
        return new Password(hex.parseHex(text.substring(0, dot)), hex.parseHex(text.substring(dot + 1)));
    }

    /** The salt and the hash, to be kept. */
    String toText() {
        HexFormat hex = HexFormat.of();
        return hex.formatHex(salt) + "." + hex.formatHex(hash);
    }

    /** Whether it is what clients send for a user without a password (client: {@code AerospikeClient.createPkiUser}). */
    static boolean isOfCertifiedUser(byte[] credential) {
        return MessageDigest.isEqual(credential, CERTIFIED_USER);
    }

    /** Compares in a time that says nothing about where the two differ. */
    boolean matches(byte[] credential) {
        return MessageDigest.isEqual(hash, hash(credential, salt));
    }

    private static byte[] hash(byte[] credential, byte[] salt) {
        char[] text = Base64.getEncoder().encodeToString(credential).toCharArray();
        try {
            return SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(text, salt, ITERATIONS, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return "a password";
    }
}
