package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_without_certificates_is_refused_when_it_is_given() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "nothing of the kind\n");

        assertThatThrownBy(() -> Client.builder().tls(tls -> tls.caFile(empty)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty.pem");
        assertThatThrownBy(() -> Client.builder().tls(tls -> tls.caFile(folder.resolve("none.pem"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.pem");
        assertThatThrownBy(() -> Client.builder()
                        .tls(tls -> tls.trustStore(folder.resolve("none.p12"), "x".toCharArray(), "PKCS12")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.p12");
    }

    @Test
    void what_is_given_reaches_the_stock_client() throws NoSuchAlgorithmException {
        Tls tls = new Tls();
        SSLContext context = SSLContext.getDefault();
        tls.name("cluster")
                .sslContext(context)
                .protocols("TLSv1.3")
                .ciphers("TLS_AES_128_GCM_SHA256")
                .revokeSerials(BigInteger.TEN)
                .forLoginOnly(true);

        assertThat(tls.name()).isEqualTo("cluster");
        assertThat(tls.policy().context).isSameAs(context);
        assertThat(tls.policy().protocols).containsExactly("TLSv1.3");
        assertThat(tls.policy().revokeCertificates).containsExactly(BigInteger.TEN);
        assertThat(tls.policy().forLoginOnly).isTrue();
    }
}
