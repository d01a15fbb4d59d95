package io.aerotype.session;

import com.aerospike.client.Host;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.TlsPolicy;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;

/** Finds out what encryption has to do with a connection that failed: the stock client keeps it to itself. */
final class TlsProbe {
    /** An alert that a server sends comes at once. */
    private static final int LONGEST_WAIT_MILLIS = 1_000;

    private final Host seed;
    private final int waitMillis;

    private TlsProbe(Host seed, ClientPolicy policy) {
        this.seed = seed;
        this.waitMillis = policy.timeout > 0 ? Math.min(policy.timeout, LONGEST_WAIT_MILLIS) : LONGEST_WAIT_MILLIS;
    }

    /** What is wrong, or empty if it is not the encryption. */
    static Optional<String> reason(Host seed, ClientPolicy policy) {
        TlsProbe probe = new TlsProbe(seed, policy);
        TlsPolicy wanted = policy.tlsPolicy;
        try {
            return wanted == null
                    ? probe.inClearText()
                    : probe.encrypted(wanted.context == null ? SSLContext.getDefault() : wanted.context);
        } catch (GeneralSecurityException noTls) {
            return Optional.of(String.valueOf(noTls.getMessage()));
        }
    }

    private Optional<String> inClearText() throws GeneralSecurityException {
        try {
            handshake(SSLContext.getDefault());
            return speaksTls();
        } catch (SSLHandshakeException itsOwn) {
            // What does not speak TLS hangs up instead.
            return itsOwn.getCause() instanceof EOFException ? Optional.empty() : speaksTls();
        } catch (IOException another) {
            return Optional.empty();
        }
    }

    private static Optional<String> speaksTls() {
        return Optional.of("it speaks TLS, and this client does not; describe the encryption with tls(…)");
    }

    private Optional<String> encrypted(SSLContext context) {
        try {
            handshake(context);
            return Optional.empty();
        } catch (SSLHandshakeException refused) {
            return Optional.of(
                    refused.getCause() instanceof EOFException
                            ? doesNot()
                            : "the TLS handshake failed: " + refused.getMessage());
        } catch (SSLException notTls) {
            boolean alert = String.valueOf(notTls.getMessage()).contains("alert");
            return Optional.of(alert ? "the TLS handshake failed: " + notTls.getMessage() : doesNot());
        } catch (SocketTimeoutException silent) {
            return Optional.of("it does not answer to the TLS handshake");
        } catch (IOException another) {
            return Optional.empty();
        }
    }

    private static String doesNot() {
        return "it does not speak TLS, and this client does; leave out tls(…) or give the port for TLS";
    }

    /** A refused certificate of the client is told after the handshake, in place of the first answer. */
    private void handshake(SSLContext context) throws IOException {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(seed.name, seed.port), waitMillis);
            plain.setSoTimeout(waitMillis);
            try (SSLSocket socket =
                    (SSLSocket) context.getSocketFactory().createSocket(plain, seed.name, seed.port, true)) {
                socket.startHandshake();
                awaitAlert(socket);
            }
        }
    }

    private static void awaitAlert(SSLSocket socket) throws IOException {
        try {
            int unused = socket.getInputStream().read();
        } catch (SocketTimeoutException noAlert) {
            // The server waits for a request: all is well.
            return;
        }
    }
}
