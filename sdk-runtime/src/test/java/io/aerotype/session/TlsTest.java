package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Host;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    private static final char[] PASSWORD = "a secret".toCharArray();

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

        assertThat(tls.named(List.of(new Host("a", 3000), new Host("b", "its own", 3000))))
                .extracting(host -> host.tlsName)
                .containsExactly("cluster", "its own");
        assertThat(tls.policy().context).isSameAs(context);
        assertThat(tls.policy().protocols).containsExactly("TLSv1.3");
        assertThat(tls.policy().revokeCertificates).containsExactly(BigInteger.TEN);
        assertThat(tls.policy().forLoginOnly).isTrue();
    }

    @Test
    void a_certificate_and_its_key_come_from_pem_files_of_every_form() throws Exception {
        KeyStore made = made();
        PrivateKey key = (PrivateKey) made.getKey("client", PASSWORD);
        Path certificate =
                pem("client.pem", "CERTIFICATE", made.getCertificate("client").getEncoded());
        List<Path> keys = List.of(
                pem("pkcs8.pem", "PRIVATE KEY", key.getEncoded()),
                // A key of PKCS#1 is what stands in one of PKCS#8 behind 26 bytes, where it is of 2,048 bits.
                pem("pkcs1.pem", "RSA PRIVATE KEY", Arrays.copyOfRange(key.getEncoded(), 26, key.getEncoded().length)),
                pem("encrypted.pem", "ENCRYPTED PRIVATE KEY", encrypted(key.getEncoded())));

        for (Path file : keys) {
            assertThat(PemKey.read(file, PASSWORD)).as(file.toString()).isEqualTo(key);
            assertThat(new Tls()
                            .clientCertificate(certificate)
                            .clientKey(file, PASSWORD)
                            .policy()
                            .context)
                    .isNotNull();
        }
        assertThatThrownBy(() -> new Tls().clientKey(keys.get(2), "wrong".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("encrypted.pem")
                .hasMessageContaining("password");
        assertThatThrownBy(() -> new Tls().clientKey(certificate)).hasMessageContaining("no private key");
        assertThatThrownBy(() -> new Tls().clientCertificate(certificate).policy())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("key is missing");
    }

    /** A self-signed certificate; the JDK makes one with its tool and in no other way. */
    private KeyStore made() throws Exception {
        Path store = folder.resolve("client.p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(
                        tool.toString(),
                        "-genkeypair",
                        "-alias",
                        "client",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=client.test",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            made.load(in, PASSWORD);
        }
        return made;
    }

    private static byte[] encrypted(byte[] key) throws Exception {
        String algorithm = "PBEWithHmacSHA256AndAES_256";
        Cipher cipher = Cipher.getInstance(algorithm);
        cipher.init(
                Cipher.ENCRYPT_MODE, SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(PASSWORD)));
        AlgorithmParameters pbes2 = AlgorithmParameters.getInstance("PBES2");
        pbes2.init(cipher.getParameters().getEncoded());
        return new EncryptedPrivateKeyInfo(pbes2, cipher.doFinal(key)).getEncoded();
    }

    private Path pem(String name, String what, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return Files.writeString(
                folder.resolve(name), "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(what, body, what));
    }
}
