package io.aerotype.session;

import com.aerospike.client.Host;
import com.aerospike.client.policy.TlsPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Encryption of the connections to a cluster: what to trust, and what to show. */
public final class Tls {
    private final TlsPolicy policy = new TlsPolicy();
    private @Nullable TrustManager @Nullable [] trust;
    private @Nullable KeyManager @Nullable [] identity;
    private @Nullable String name;
    private Certificate @Nullable [] certificates;
    private @Nullable PrivateKey key;

    Tls() {}

    /**
     * The name that the servers' certificates have to be for, for every seed that gives none.
     *
     * @param tlsName the name
     * @return this
     */
    public Tls name(String tlsName) {
        name = tlsName;
        return this;
    }

    /**
     * Trusts the certificates of a PEM file instead of those the JVM trusts.
     *
     * @param pem holds one or more certificates
     * @return this
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it holds no certificate
     */
    public Tls caFile(Path pem) {
        try {
            KeyStore store = empty();
            int number = 0;
            for (Certificate certificate : certificates(pem)) {
                store.setCertificateEntry("ca" + number++, certificate);
            }
            trust = managers(store);
            return this;
        } catch (GeneralSecurityException | IOException wrong) {
            throw new IllegalArgumentException("The certificates in %s cannot be trusted.".formatted(pem), wrong);
        }
    }

    /**
     * Trusts whoever answers, whatever certificate it shows: for tests against servers with certificates of their own making.
     * What is sent can be read by anybody who places himself in between; a warning says so. The name in the certificate still has to
     * be the one given to {@link #name} or to the seed, since the stock client looks at that by itself.
     *
     * @return this
     */
    public Tls trustAllForTests() {
        System.getLogger(Tls.class.getName())
                .log(
                        System.Logger.Level.WARNING,
                        "trustAllForTests() trusts whoever answers, so that the connections are open to anybody in"
                                + " between. Never use it in production; give the servers' certificates with caFile(…).");
        trust = new TrustManager[] {new TrustAnybody()};
        return this;
    }

    /**
     * Shows servers the certificate of a PEM file; its key comes with {@link #clientKey(Path)}.
     *
     * @param pem holds the client's certificate, and after it those that vouch for it
     * @return this
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it holds no certificate
     */
    public Tls clientCertificate(Path pem) {
        certificates = certificates(pem);
        return this;
    }

    /**
     * The key of the {@link #clientCertificate}.
     *
     * @param pem holds it, in PKCS#8 or PKCS#1, without a password
     * @return this
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it holds no such key
     */
    public Tls clientKey(Path pem) {
        return clientKey(pem, new char[0]);
    }

    /**
     * The key of the {@link #clientCertificate}.
     *
     * @param pem holds it, in PKCS#8
     * @param password opens it; the array is not kept
     * @return this
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it holds no such key, or the password is wrong
     */
    public Tls clientKey(Path pem, char[] password) {
        key = PemKey.read(pem, password);
        return this;
    }

    /**
     * Trusts the certificates of a key store instead of those the JVM trusts.
     *
     * @param file the store
     * @param password its password; the array is not kept
     * @param type its type, as in {@code "PKCS12"}
     * @return this
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it is no such store, or the password is wrong
     */
    public Tls trustStore(Path file, char[] password, String type) {
        try {
            trust = managers(load(file, password, type));
            return this;
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("The store %s cannot be used to trust servers.".formatted(file), wrong);
        }
    }

    /**
     * Shows servers the certificate of a key store.
     *
     * @param file the store
     * @param password its password, and its key's; the array is not kept
     * @param type its type, as in {@code "PKCS12"}
     * @return this
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException if it is no such store, or the password is wrong
     */
    public Tls keyStore(Path file, char[] password, String type) {
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(load(file, password, type), password);
            identity = factory.getKeyManagers();
            return this;
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("The store %s holds no usable key.".formatted(file), wrong);
        }
    }

    /**
     * Uses a context made elsewhere, instead of files.
     *
     * @param context the context
     * @return this
     */
    public Tls sslContext(SSLContext context) {
        policy.context = context;
        return this;
    }

    /**
     * Allows only some versions of the protocol.
     *
     * @param protocols as the JVM names them, such as {@code "TLSv1.3"}
     * @return this
     */
    public Tls protocols(String... protocols) {
        policy.protocols = protocols.clone();
        return this;
    }

    /**
     * Allows only some cipher suites.
     *
     * @param ciphers as the JVM names them
     * @return this
     */
    public Tls ciphers(String... ciphers) {
        policy.ciphers = ciphers.clone();
        return this;
    }

    /**
     * Refuses certificates by their serial numbers.
     *
     * @param serials the numbers
     * @return this
     */
    public Tls revokeSerials(BigInteger... serials) {
        policy.revokeCertificates = serials.clone();
        return this;
    }

    /**
     * Encrypts only the login; what follows goes in the clear.
     *
     * @param loginOnly true for that
     * @return this
     */
    public Tls forLoginOnly(boolean loginOnly) {
        policy.forLoginOnly = loginOnly;
        return this;
    }

    /** The seeds with the name that their certificates have to be for. */
    List<Host> named(List<Host> seeds) {
        String shared = name;
        return shared == null
                ? seeds
                : seeds.stream()
                        .map(seed -> seed.tlsName == null ? new Host(seed.name, shared, seed.port) : seed)
                        .toList();
    }

    TlsPolicy policy() {
        if ((certificates == null) != (key == null)) {
            throw new IllegalArgumentException("clientCertificate and clientKey belong together; the %s is missing."
                    .formatted(key == null ? "key" : "certificate"));
        }
        if (certificates != null && key != null) {
            identity = identity(certificates, key);
        }
        if (trust != null || identity != null) {
            if (policy.context != null) {
                throw new IllegalArgumentException("Give TLS files and stores, or an SSLContext, not both.");
            }
            try {
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(identity, trust, null);
                policy.context = context;
            } catch (GeneralSecurityException wrong) {
                throw new IllegalArgumentException("The certificates given for TLS cannot be used together.", wrong);
            }
        }
        return policy;
    }

    private static Certificate[] certificates(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            Certificate[] found = CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(Certificate[]::new);
            if (found.length == 0) {
                throw new IllegalArgumentException("The file %s holds no certificate in PEM form.".formatted(pem));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The certificates in %s cannot be read.".formatted(pem), unreadable);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("The file %s holds no certificates in PEM form.".formatted(pem), wrong);
        }
    }

    private static KeyManager[] identity(Certificate[] chain, PrivateKey key) {
        try {
            KeyStore store = empty();
            store.setKeyEntry("client", key, new char[0], chain);
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, new char[0]);
            return factory.getKeyManagers();
        } catch (GeneralSecurityException | IOException wrong) {
            throw new IllegalArgumentException("The client's certificate and its key do not go together.", wrong);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        return store;
    }

    private static TrustManager[] managers(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static KeyStore load(Path file, char[] password, String type) throws GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(type);
            store.load(in, password);
            return store;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The store %s cannot be read.".formatted(file), unreadable);
        }
    }
}
