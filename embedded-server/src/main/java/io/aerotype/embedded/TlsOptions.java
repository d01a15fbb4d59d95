package io.aerotype.embedded;

import io.aerotype.embedded.internal.wire.Listener;
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

    private TlsOptions(SSLContext context, String name, ClientCertificate clientCertificate) {
        this.context = context;
        this.name = name;
        this.clientCertificate = clientCertificate;
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
        return new TlsOptions(context, name, ClientCertificate.IGNORED);
    }

    /**
     * Takes a client's certificate if it has one, as a login by certificate needs; one that is not trusted is refused.
     *
     * @return the changed copy
     */
    public TlsOptions welcomingClientCertificates() {
        return new TlsOptions(context, name, ClientCertificate.WELCOME);
    }

    /**
     * Lets only clients in that have a trusted certificate.
     *
     * @return the changed copy
     */
    public TlsOptions requiringClientCertificates() {
        return new TlsOptions(context, name, ClientCertificate.REQUIRED);
    }

    String name() {
        return name;
    }

    Listener.Sockets sockets() {
        return () -> {
            SSLServerSocket socket =
                    (SSLServerSocket) context.getServerSocketFactory().createServerSocket();
            switch (clientCertificate) {
                case IGNORED -> {}
                case WELCOME -> socket.setWantClientAuth(true);
                case REQUIRED -> socket.setNeedClientAuth(true);
            }
            return socket;
        };
    }
}
