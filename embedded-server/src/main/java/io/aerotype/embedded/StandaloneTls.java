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

    /** Made by the command line parser. */
    StandaloneTls() {}

    /** What the options say, or empty if nothing is encrypted. */
    Optional<TlsOptions> options() {
        if (certificate == null && key == null && name == null && authority == null && clients == null) {
            return Optional.empty();
        }
        if (certificate == null || key == null || name == null) {
            throw new IllegalArgumentException("TLS needs --tls-certificate, --tls-key and --tls-name together.");
        }
        if ((authority == null) != (clients == null)) {
            throw new IllegalArgumentException(
                    "Certificates of clients need --tls-clients and --tls-authority together.");
        }
        TlsOptions options = TlsOptions.of(PemContext.of(certificate, key, authority), name);
        return Optional.of(
                switch (clients) {
                    case null -> options;
                    case WELCOME -> options.welcomingClientCertificates();
                    case REQUIRED -> options.requiringClientCertificates();
                });
    }
}
