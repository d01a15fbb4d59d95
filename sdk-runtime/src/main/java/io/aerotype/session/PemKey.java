package io.aerotype.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Reads a private key in PEM form: PKCS#8, with or without a password, or the older PKCS#1 of RSA (RFC 7468, 5958, 8017). */
final class PemKey {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ((?:RSA |ENCRYPTED )?PRIVATE KEY)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

    /** Version 0 and the algorithm {@code rsaEncryption}: what PKCS#8 puts before a key of PKCS#1. */
    private static final byte[] RSA_HEADER = {
        2, 1, 0, 0x30, 0x0d, 6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 1, 1, 5, 0
    };

    private static final int SEQUENCE = 0x30;
    private static final int OCTET_STRING = 4;

    private PemKey() {}

    /**
     * Reads the first key of a file.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it holds no such key, or the password is wrong
     */
    static PrivateKey read(Path file, char[] password) {
        Matcher block = BLOCK.matcher(text(file));
        if (!block.find()) {
            throw new IllegalArgumentException("The file %s holds no private key in PEM form.".formatted(file));
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(block.group(2));
            return key(
                    switch (block.group(1)) {
                        case "RSA PRIVATE KEY" -> new PKCS8EncodedKeySpec(wrapped(der));
                        case "ENCRYPTED PRIVATE KEY" -> decrypted(der, password);
                        default -> new PKCS8EncodedKeySpec(der);
                    });
        } catch (GeneralSecurityException | IOException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "The private key in %s cannot be used. Is the password right?".formatted(file), wrong);
        }
    }

    private static PrivateKey key(KeySpec spec) throws GeneralSecurityException {
        GeneralSecurityException last = new GeneralSecurityException("no algorithm");
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (GeneralSecurityException another) {
                last = another;
            }
        }
        throw last;
    }

    private static KeySpec decrypted(byte[] der, char[] password) throws GeneralSecurityException, IOException {
        EncryptedPrivateKeyInfo encrypted = new EncryptedPrivateKeyInfo(der);
        // The parameters of PBES2 know which of its many ciphers it is; its own name does not.
        String algorithm =
                encrypted.getAlgName().equals("PBES2") || encrypted.getAlgName().startsWith("1.2.840.113549.1.5.13")
                        ? encrypted.getAlgParameters().toString()
                        : encrypted.getAlgName();
        PBEKeySpec secret = new PBEKeySpec(password);
        try {
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    SecretKeyFactory.getInstance(algorithm).generateSecret(secret),
                    encrypted.getAlgParameters());
            return encrypted.getKeySpec(cipher);
        } finally {
            secret.clearPassword();
        }
    }

    private static byte[] wrapped(byte[] pkcs1) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(RSA_HEADER);
        element(content, OCTET_STRING, pkcs1);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        element(whole, SEQUENCE, content.toByteArray());
        return whole.toByteArray();
    }

    private static void element(ByteArrayOutputStream out, int tag, byte[] content) {
        out.write(tag);
        if (content.length < 0x80) {
            out.write(content.length);
        } else if (content.length < 0x100) {
            out.write(0x81);
            out.write(content.length);
        } else {
            out.write(0x82);
            out.write(content.length >> 8);
            out.write(content.length);
        }
        out.writeBytes(content);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The private key in %s cannot be read.".formatted(file), unreadable);
        }
    }
}
