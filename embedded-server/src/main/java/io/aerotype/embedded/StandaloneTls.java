package io.aerotype.embedded;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the command line that encrypt the connections. */
final class StandaloneTls {
    /** What is asked of clients. */
    enum Clients {
        WELCOME,
        REQUIRED
    }

    @Option(
            names = "--tls-certificate",
            paramLabel = "PATH",
            description = "Speaks TLS with this certificate, a PEM file, on every port.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "PATH", description = "The certificate's key, a PEM file.")
    private @Nullable Path key;

    @Option(
            names = "--tls-name",
            paramLabel = "NAME",
            description = "The name in the certificate, which clients have to expect.")
    private @Nullable String name;

    @Option(
            names = "--tls-authority",
            paramLabel = "PATH",
            description = "Whom to trust with the certificates of clients, a PEM file.")
    private @Nullable Path authority;

    @Option(
            names = "--tls-clients",
            paramLabel = "welcome|required",
            description = "Whether clients may or have to show a certificate; needs --tls-authority.")
    private @Nullable Clients clients;

    @Option(
            names = "--tls-protocols",
            paramLabel = "NAME,...",
            split = ",",
            description = "The protocols to speak, as in TLSv1.2,TLSv1.3; the platform's by default.")
    private String[] protocols = new String[0];

    @Option(
            names = "--tls-ciphers",
            paramLabel = "NAME,...",
            split = ",",
            description = "The ciphers to take, as in TLS_AES_256_GCM_SHA384; the platform's by default.")
    private String[] ciphers = new String[0];

    /** Made by the command line parser. */
    StandaloneTls() {}

    /** What the options say, or empty if nothing is encrypted. */
    Optional<TlsOptions> options() {
        boolean detailed = authority != null || clients != null || protocols.length + ciphers.length > 0;
        if (certificate == null && key == null && name == null && !detailed) {
            return Optional.empty();
        }
        if (certificate == null || key == null || name == null) {
            throw new IllegalArgumentException("TLS needs --tls-certificate, --tls-key and --tls-name together.");
        }
        if ((authority == null) != (clients == null)) {
            throw new IllegalArgumentException(
                    "Certificates of clients need --tls-clients and --tls-authority together.");
        }
        TlsOptions options = TlsOptions.of(PemContext.of(certificate, key, authority), name)
                .withProtocols(protocols)
                .withCiphers(ciphers);
        return Optional.of(
                switch (clients) {
                    case null -> options;
                    case WELCOME -> options.welcomingClientCertificates();
                    case REQUIRED -> options.requiringClientCertificates();
                });
    }
}
