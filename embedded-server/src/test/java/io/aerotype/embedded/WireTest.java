package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames byte by byte. The answers to well-formed ones are those of a server of release 8.1.2. */
class WireTest {
    private static final String NAMESPACE = "0000000500" + "74657374";
    private static final String KEY =
            NAMESPACE + "0000000501" + "64656d6f" + "0000001504" + "b747f5854d0b33259928d0cfab7fad81d6abfbf6";
    private static final String PUT = "0203000000000052" + "1600010000000000000000000000000003e800030001" + KEY
            + "0000000d02010001" + "61" + "0000000000000001";
    private static final String GET = "0203000000000041" + "1603000000000000000000000000000003e800030000" + KEY;
    private static final String STATUS = "0203000000000016" + "1600000000";

    private final EmbeddedAerospike server = EmbeddedAerospike.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private static String status(int resultCode) {
        return STATUS + "%02x".formatted(resultCode) + "00".repeat(16);
    }

    @Test
    void answers_a_put_and_a_get_as_the_server_does() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            assertThat(connection.send(PUT).frame())
                    .isEqualTo("0203000000000016" + "16000000000000000001000000000000000000000000");
            assertThat(connection.send(GET).frame())
                    .isEqualTo("0203000000000027" + "16000000000000000001000000000000000000000001" + "0000000d01010001"
                            + "61" + "0000000000000001");
        }
    }

    @Test
    void answers_pipelined_requests_in_order() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send(GET + PUT + GET).sendInfo("build\n");

            assertThat(connection.frame()).isEqualTo(status(2));
            assertThat(connection.frame()).contains("0000000001");
            assertThat(connection.frame()).endsWith("0000000000000001");
            assertThat(connection.infoText()).isEqualTo("build\t8.1.2.0\n");
        }
    }

    @Test
    void reads_a_request_that_comes_byte_by_byte() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            for (int i = 0; i < GET.length(); i += 2) {
                connection.send(GET.substring(i, i + 2));
            }
            assertThat(connection.frame()).isEqualTo(status(2));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0103000000000000", // version 1
                "0200000000000000", // type 0
                "0206000000000000", // type 6
                "0203ffffffffffff", // 256 TiB
                "0203000008000001", // one byte over 128 MiB
                "16030100c8010000", // a TLS hello
                "474554202f20485454502f312e310d0a" // HTTP
            })
    void closes_the_connection_on_what_is_not_a_frame(String bytes) throws IOException {
        try (RawConnection other = new RawConnection(server);
                RawConnection connection = new RawConnection(server)) {
            assertThat(connection.send(bytes).isClosed()).isTrue();
            assertThat(other.send(GET).frame()).isEqualTo(status(2));
        }
    }

    @Test
    void closes_the_connection_when_a_frame_ends_too_early() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("0203000000000041" + "1603").endOutput();
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0203000000000000", // no message
                "0203000000000005" + "1603000000", // half a header
                "0203000000000016" + "1601000000000000000000000000000000000001" + "0000", // a field that is not there
                "020300000000001a" + "1601000000000000000000000000000000000001" + "0000"
                        + "00000000", // a field of size 0
                "020300000000001b" + "1601000000000000000000000000000000000001" + "0000" + "7fffffff00", // a huge field
                "020300000000001e" + "1601000000000000000000000000000000000000" + "0001"
                        + "0000000301010000", // op of 3
                "020300000000001e" + "1601000000000000000000000000000000000000" + "0001"
                        + "00000004010100ff", // long name
                "0203000000000017" + "1601000000000000000000000000000000000000" + "0000" + "00", // a byte too many
                "0203000000000016" + "1600000000000000000000000000000000000000" + "0000", // neither read nor write
                "020500000000000116" // the servers' own message type
            })
    void refuses_a_malformed_message_and_keeps_the_connection(String bytes) throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            assertThat(connection.send(bytes).frame()).isEqualTo(status(4));
            assertThat(connection.send(GET).frame()).isEqualTo(status(2));
        }
    }

    @Test
    void ends_a_malformed_batch_with_a_last_row() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("0203000000000016" + "1608000000000000000000000000000000000001" + "0000");
            assertThat(connection.frame()).isEqualTo("0203000000000016" + "1600000100" + "04" + "00".repeat(16));
        }
    }

    @Test
    void refuses_a_namespace_it_does_not_have() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            assertThat(connection
                            .send(GET.replace(NAMESPACE, "0000000500" + "6e6f6e65"))
                            .frame())
                    .isEqualTo(status(20));
        }
    }

    @Test
    void refuses_compressed_bytes_that_are_none() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("020400000000000c" + "0000000000100000" + "01020304");
            assertThat(connection.frame()).isEqualTo(status(4));
            connection.send("020400000000000c" + "7fffffffffffffff" + "01020304");
            assertThat(connection.frame()).isEqualTo(status(4));
        }
    }

    @Test
    void tells_a_client_that_logs_in_that_there_is_no_security() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("0002000000000010" + "00001400" + "00".repeat(12));
            assertThat(connection.frame()).isEqualTo("0202000000000010" + "0034" + "00".repeat(14));
        }
    }

    @Test
    void answers_info_commands_in_order_and_echoes_them() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.sendInfo("nonsense:a=b\npartition-generation\n\nreplicas\nunfinished");

            String[] lines = connection.infoText().split("\n");
            assertThat(lines).hasSize(4);
            assertThat(lines[0]).isEqualTo("nonsense:a=b\tERROR:4:unrecognized command");
            assertThat(lines[1]).isEqualTo("partition-generation\t0");
            assertThat(lines[2]).isEqualTo("\tERROR:4:unrecognized command");
            assertThat(lines[3]).isEqualTo("replicas\ttest:0,1," + "/".repeat(682) + "8=");
        }
    }
}
