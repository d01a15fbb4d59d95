package io.aerotype.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.jspecify.annotations.Nullable;

/** The TLS of a server from files. */
final class PemContext {
    private static final char[] NO_PASSWORD = new char[0];

    private PemContext() {}

    /**
     * Reads the files.
     *
     * @param certificate the server's certificate, and after it those that vouch for it
     * @param key its key, in PKCS#8 or PKCS#1, without a password
     * @param authority whom to trust with the certificates of clients; null for nobody
     * @throws UncheckedIOException if a file cannot be read
     * @throws IllegalArgumentException if one does not hold what it should
     */
    static SSLContext of(Path certificate, Path key, @Nullable Path authority) {
        try {
            KeyStore own = emptyStore();
            own.setKeyEntry("server", privateKey(key), NO_PASSWORD, certificates(certificate));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, NO_PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trusted(authority), null);
            return context;
        } catch (GeneralSecurityException | IOException unusable) {
            throw new IllegalArgumentException(
                    "The certificate " + certificate + " and the key " + key + " do not make a server's TLS: "
                            + unusable.getMessage(),
                    unusable);
        }
    }

    private static TrustManager[] trusted(@Nullable Path authority) throws GeneralSecurityException, IOException {
        KeyStore trusted = emptyStore();
        if (authority == null) {
            return new TrustManager[0];
        }
        int number = 0;
        for (Certificate each : certificates(authority)) {
            trusted.setCertificateEntry("authority" + number++, each);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return trust.getTrustManagers();
    }

    private static Certificate[] certificates(Path file) throws GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            Certificate[] found = CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(Certificate[]::new);
            if (found.length == 0) {
                throw new IllegalArgumentException("The file " + file + " holds no certificate in PEM form.");
            }
            return found;
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static PrivateKey privateKey(Path file) {
        try (Reader in = Files.newBufferedReader(file);
                PEMParser parser = new PEMParser(in)) {
            JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
            return switch (parser.readObject()) {
                case PrivateKeyInfo info -> converter.getPrivateKey(info);
                case PEMKeyPair pair -> converter.getKeyPair(pair).getPrivate();
                case null, default ->
                    throw new IllegalArgumentException(
                            "The file " + file + " holds no key in PEM form without a password.");
            };
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static UncheckedIOException unreadable(Path file, IOException cause) {
        return new UncheckedIOException("The file " + file + " cannot be read: " + cause.getMessage(), cause);
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }
}
