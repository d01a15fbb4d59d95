package io.aerotype.embedded.internal.wire;

import java.net.InetAddress;
import java.net.Socket;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;

/** The other end of a connection. */
public final class Peer {
    private static final String COMMON_NAME = "CN";

    private final Socket socket;

    Peer(Socket socket) {
        this.socket = socket;
    }

    public InetAddress address() {
        return socket.getInetAddress();
    }

    /** The common name in the certificate the client has shown, if the connection has TLS and it showed one. */
    public Optional<String> certificateName() {
        if (!(socket instanceof SSLSocket tls)) {
            return Optional.empty();
        }
        try {
            Certificate[] chain = tls.getSession().getPeerCertificates();
            return chain.length > 0 && chain[0] instanceof X509Certificate certificate
                    ? commonName(certificate)
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException showedNone) {
            return Optional.empty();
        }
    }

    private static Optional<String> commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase(COMMON_NAME))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst();
        } catch (InvalidNameException noNameAtAll) {
            return Optional.empty();
        }
    }
}
