package io.aerotype.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An authority of a test's own, and certificates it has signed for the server and for clients. They are good for a day and
 * for nothing but tests.
 *
 * <pre>{@code
 * TestCertificates certificates = TestCertificates.create("embedded");
 * TlsPolicy tls = new TlsPolicy();
 * tls.context = certificates.client("ann");
 * Host host = new Host("127.0.0.1", "embedded", server.port());
 * }</pre>
 */
public final class TestCertificates {
    private static final Duration LIFE = Duration.ofDays(1);
    private static final String CURVE = "secp256r1";
    private static final String SIGNATURE = "SHA256withECDSA";
    private static final String ENTRY = "entry";
    private static final char[] NO_PASSWORD = new char[0];

    private final SecureRandom random = new SecureRandom();
    private final X500Principal authority = new X500Principal("CN=Aerotype test authority");
    private final KeyPair authorityKeys;
    private final X509Certificate authorityCertificate;
    private final String serverName;

    private TestCertificates(String serverName) throws GeneralSecurityException, IOException {
        this.serverName = serverName;
        this.authorityKeys = newKeys();
        this.authorityCertificate =
                sign(authority, authorityKeys, null, Instant.now().plus(LIFE));
    }

    /**
     * Makes an authority.
     *
     * @param serverName the name in the certificate of the server, which clients have to expect
     * @return the authority; each has keys of its own, and trusts no other
     */
    public static TestCertificates create(String serverName) {
        try {
            return new TestCertificates(serverName);
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("No certificate could be made", impossible);
        }
    }

    /**
     * The TLS of a server: its certificate, and trust in clients of this authority.
     *
     * @return the context, for {@link TlsOptions#of}
     */
    public SSLContext server() {
        return context(serverName, Optional.of(Instant.now().plus(LIFE)));
    }

    /**
     * The TLS of a server whose certificate's time is over, which clients have to refuse.
     *
     * @return the context, for {@link TlsOptions#of}
     */
    public SSLContext expiredServer() {
        return context(serverName, Optional.of(Instant.now().minus(LIFE)));
    }

    /**
     * The TLS of a client without a certificate: trust in servers of this authority.
     *
     * @return the context, for the client's {@code TlsPolicy}
     */
    public SSLContext client() {
        return context("", Optional.empty());
    }

    /**
     * The TLS of a client with a certificate.
     *
     * @param user the common name in the certificate's subject: the user it logs in as with {@code AuthMode.PKI}
     * @return the context, for the client's {@code TlsPolicy}
     */
    public SSLContext client(String user) {
        return context(user, Optional.of(Instant.now().plus(LIFE)));
    }

    /**
     * Certificates as PEM files, for programs that take those.
     *
     * @param authority the authority's certificate, to be trusted
     * @param certificate a certificate, followed by the authority's
     * @param key the certificate's key, in PKCS#8 and without a password
     */
    public record PemFiles(Path authority, Path certificate, Path key) {}

    /**
     * Writes a certificate and its key to files called after the name.
     *
     * @param folder where; files that are there already are replaced
     * @param name the name in the certificate: the server's, or the user a client logs in as
     * @return the files
     * @throws UncheckedIOException if they cannot be written
     */
    public PemFiles write(Path folder, String name) {
        try {
            KeyPair keys = newKeys();
            X509Certificate certificate = sign(
                    new X500Principal("CN=" + name), keys, name, Instant.now().plus(LIFE));
            String vouched = pem("CERTIFICATE", authorityCertificate.getEncoded());
            return new PemFiles(
                    Files.writeString(folder.resolve("authority.pem"), vouched),
                    Files.writeString(
                            folder.resolve(name + ".pem"), pem("CERTIFICATE", certificate.getEncoded()) + vouched),
                    Files.writeString(
                            folder.resolve(name + ".key"),
                            pem("PRIVATE KEY", keys.getPrivate().getEncoded())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No certificate could be made for '" + name + "'", impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The certificates cannot be written to " + folder + ".", unwritable);
        }
    }

    private static String pem(String what, byte[] content) {
        Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN " + what + "-----\n" + lines.encodeToString(content) + "\n-----END " + what + "-----\n";
    }

    private SSLContext context(String name, Optional<Instant> end) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            KeyManager[] keys = end.isPresent() ? keyManagers(name, end.get()) : new KeyManager[0];
            KeyStore trusted = emptyStore();
            trusted.setCertificateEntry(ENTRY, authorityCertificate);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            context.init(keys, trust.getTrustManagers(), random);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("No certificate could be made for '" + name + "'", impossible);
        }
    }

    private KeyManager[] keyManagers(String name, Instant end) throws GeneralSecurityException, IOException {
        KeyPair keys = newKeys();
        X509Certificate certificate = sign(new X500Principal("CN=" + name), keys, name, end);
        KeyStore own = emptyStore();
        PrivateKey privateKey = keys.getPrivate();
        own.setKeyEntry(ENTRY, privateKey, NO_PASSWORD, new Certificate[] {certificate, authorityCertificate});
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(own, NO_PASSWORD);
        return factory.getKeyManagers();
    }

    private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }

    private KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE), random);
        return generator.generateKeyPair();
    }

    /** A certificate signed by the authority: for a name, or, without one, for an authority. */
    private X509Certificate sign(X500Principal subject, KeyPair keys, @Nullable String name, Instant end)
            throws GeneralSecurityException, IOException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                authority,
                new BigInteger(Long.SIZE, random),
                Date.from(end.minus(LIFE).minus(LIFE)),
                Date.from(end),
                subject,
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(name == null));
        if (name != null) {
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
        }
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder(SIGNATURE).build(authorityKeys.getPrivate())));
        } catch (OperatorCreationException unsupported) {
            throw new GeneralSecurityException(unsupported);
        }
    }
}
