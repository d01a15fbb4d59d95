package io.aerotype.embedded;

import io.aerotype.embedded.internal.wire.Listener;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/**
 * How the server speaks TLS. Immutable: each method gives a changed copy.
 *
 * <pre>{@code
 * TestCertificates certificates = TestCertificates.create("embedded");
 * EmbeddedAerospike.builder().tls(TlsOptions.of(certificates.server(), "embedded")).start();
 * }</pre>
 */
public final class TlsOptions {
    private enum ClientCertificate {
        IGNORED,
        WELCOME,
        REQUIRED
    }

    private final SSLContext context;
    private final String name;
    private final ClientCertificate clientCertificate;
    private final List<String> protocols;
    private final List<String> ciphers;

    private TlsOptions(
            SSLContext context,
            String name,
            ClientCertificate clientCertificate,
            List<String> protocols,
            List<String> ciphers) {
        this.context = context;
        this.name = name;
        this.clientCertificate = clientCertificate;
        this.protocols = protocols;
        this.ciphers = ciphers;
    }

    private TlsOptions with(ClientCertificate wanted) {
        return new TlsOptions(context, name, wanted, protocols, ciphers);
    }

    /**
     * TLS with a certificate for the server; clients need none.
     *
     * @param context the server's key and certificate, and whom it trusts
     * @param name the name in the server's certificate, which clients have to expect; all nodes share it
     * @return the options
     * @throws IllegalArgumentException if the name is empty
     */
    public static TlsOptions of(SSLContext context, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Clients check the name in the server's certificate: give that name.");
        }
        return new TlsOptions(context, name, ClientCertificate.IGNORED, List.of(), List.of());
    }

    /**
     * Takes a client's certificate if it has one, as a login by certificate needs; one that is not trusted is refused.
     *
     * @return the changed copy
     */
    public TlsOptions welcomingClientCertificates() {
        return with(ClientCertificate.WELCOME);
    }

    /**
     * Lets only clients in that have a trusted certificate.
     *
     * @return the changed copy
     */
    public TlsOptions requiringClientCertificates() {
        return with(ClientCertificate.REQUIRED);
    }

    /**
     * The protocols the server speaks, and no others.
     *
     * @param names such as {@code TLSv1.2}; none for those the platform speaks by default
     * @return the changed copy
     * @throws IllegalArgumentException if the platform knows no such protocol
     */
    public TlsOptions withProtocols(String... names) {
        List<String> known = List.of(context.getSupportedSSLParameters().getProtocols());
        return new TlsOptions(context, name, clientCertificate, known("TLS protocol", names, known), ciphers);
    }

    /**
     * The ciphers the server takes, and no others.
     *
     * @param names such as {@code TLS_AES_256_GCM_SHA384}; none for those the platform takes by default
     * @return the changed copy
     * @throws IllegalArgumentException if the platform knows no such cipher
     */
    public TlsOptions withCiphers(String... names) {
        List<String> known = List.of(context.getSupportedSSLParameters().getCipherSuites());
        return new TlsOptions(context, name, clientCertificate, protocols, known("cipher", names, known));
    }

    private static List<String> known(String what, String[] names, List<String> known) {
        for (String each : names) {
            if (!known.contains(each)) {
                throw new IllegalArgumentException("This platform knows no " + what + " '" + each + "'. It knows "
                        + String.join(", ", known) + ".");
            }
        }
        return List.of(names);
    }

    String name() {
        return name;
    }

    Listener.Sockets sockets() {
        return () -> {
            SSLServerSocket socket =
                    (SSLServerSocket) context.getServerSocketFactory().createServerSocket();
            if (!protocols.isEmpty()) {
                socket.setEnabledProtocols(protocols.toArray(String[]::new));
            }
            if (!ciphers.isEmpty()) {
                socket.setEnabledCipherSuites(ciphers.toArray(String[]::new));
            }
            switch (clientCertificate) {
                case IGNORED -> {}
                case WELCOME -> socket.setWantClientAuth(true);
                case REQUIRED -> socket.setNeedClientAuth(true);
            }
            return socket;
        };
    }
}
