package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;

/** Requests of the right shape with wrong contents, kind by kind: each is answered or its connection is closed. */
final class RequestFuzzTest {
    private static final int TRIES = 200;
    private static final int NAMESPACE = 0;
    private static final int SET = 1;
    private static final int DIGEST = 4;
    private static final int QUERY_ID = 7;
    private static final int PARTITIONS = 11;
    private static final int INDEX_RANGE = 22;
    private static final int MODULE = 30;
    private static final int FUNCTION = 31;
    private static final int ARGUMENTS = 32;
    private static final int UDF_OPERATION = 33;
    private static final int BATCH = 41;
    private static final int FILTER = 43;
    private static final int DEEP = 20_000;

    private final EmbeddedAerospike server = EmbeddedAerospike.start();

    @AfterProperty
    void stop() {
        server.close();
    }

    @Property(tries = TRIES)
    void info_commands_with_any_parameters(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> names = List.of(
                "set-config",
                "get-config",
                "sindex-create",
                "sindex-delete",
                "sindex-list",
                "sindex-stat",
                "udf-put",
                "udf-get",
                "udf-remove",
                "truncate",
                "sets/",
                "namespace/",
                "histogram",
                "latencies",
                "query-show",
                "query-abort",
                "log-set",
                "partition-info",
                "cluster-stable",
                "replicas",
                "peers-clear-std");
        List<String> keys = List.of(
                "context",
                "id",
                "ns",
                "namespace",
                "set",
                "indexname",
                "bin",
                "type",
                "indextype",
                "exp",
                "filename",
                "content",
                "content-len",
                "udf-type",
                "lut",
                "trid",
                "hist",
                "default-ttl",
                "stop-writes-count");
        StringBuilder command = new StringBuilder(names.get(random.nextInt(names.size()))).append(':');
        for (int i = random.nextInt(6); i > 0; i--) {
            command.append(keys.get(random.nextInt(keys.size()))).append(random.nextInt(10) == 0 ? ";" : "=");
            command.append(text(random)).append(';');
        }
        sendAndLookAfter(Frames.frame(1, (command + "\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String text(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "test";
            case 1 -> String.valueOf(random.nextLong());
            case 2 -> "x".repeat(random.nextInt(300));
            case 3 -> "kxRRAqFuAQ==";
            case 4 -> "numeric";
            default -> new String(bytes(random, 20), StandardCharsets.ISO_8859_1).replace('\n', ' ');
        };
    }

    @Property(tries = TRIES)
    void security_messages(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] header = bytes(random, 16, 16);
        header[2] = (byte) random.nextInt(30);
        header[3] = (byte) random.nextInt(8);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(header);
        for (int i = 0; i < header[3]; i++) {
            body.writeBytes(Frames.field(random.nextInt(20), bytes(random, 30)));
        }
        sendAndLookAfter(Frames.frame(2, body.toByteArray()));
    }

    /** What was compressed is longer, shorter or other than it says. */
    @Property(tries = TRIES)
    void compressed_frames(@ForAll long seed, @ForAll @IntRange(min = -5, max = 5) int lie) throws IOException {
        Random random = new Random(seed);
        byte[] inner = random.nextBoolean()
                ? Frames.frame(3, Frames.message(1, 0, 0, List.of(namespace()), List.of()))
                : Frames.frame(1 + random.nextInt(5), bytes(random, 200));
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(compressed)) {
            deflater.write(random.nextInt(10) == 0 ? new byte[1 << 20] : inner);
        }
        byte[] packed = compressed.toByteArray();
        sendAndLookAfter(Frames.frame(
                4,
                ByteBuffer.allocate(Long.BYTES + packed.length)
                        .putLong(inner.length + (long) lie)
                        .put(packed)
                        .array()));
    }

    @Property(tries = TRIES)
    void batches_of_absurd_counts_and_entries(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        int real = random.nextInt(5);
        int claimed = random.nextInt(3) == 0 ? random.nextInt() : real;
        entries.writeBytes(ByteBuffer.allocate(5)
                .putInt(claimed)
                .put((byte) random.nextInt(16))
                .array());
        for (int i = 0; i < real; i++) {
            entries.writeBytes(ByteBuffer.allocate(4)
                    .putInt(random.nextInt(3) == 0 ? random.nextInt() : i)
                    .array());
            entries.writeBytes(bytes(random, 20, 20));
            entries.write(random.nextInt(32));
            entries.writeBytes(bytes(random, 12));
            entries.writeBytes(ByteBuffer.allocate(4)
                    .putShort((short) random.nextInt(4))
                    .putShort((short) random.nextInt(4))
                    .array());
            entries.writeBytes(namespace());
        }
        sendAndLookAfter(message(9, random.nextInt(8), List.of(Frames.field(BATCH, entries.toByteArray()))));
    }

    @Property(tries = TRIES)
    void queries_with_any_range_and_filter(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<byte[]> fields = new ArrayList<>(List.of(
                namespace(),
                Frames.field(SET, "s".getBytes(StandardCharsets.US_ASCII)),
                Frames.field(QUERY_ID, bytes(random, 8, 8)),
                Frames.field(PARTITIONS, bytes(random, 2 * random.nextInt(6)))));
        if (random.nextBoolean()) {
            fields.add(Frames.field(INDEX_RANGE, range(random)));
        }
        if (random.nextBoolean()) {
            fields.add(Frames.field(FILTER, random.nextInt(4) == 0 ? deep(random) : bytes(random, 30)));
        }
        sendAndLookAfter(message(1, 0, fields));
    }

    private static byte[] range(Random random) {
        return ByteBuffer.allocate(29)
                .put((byte) (random.nextInt(8) == 0 ? random.nextInt() : 1))
                .put((byte) 1)
                .put((byte) 'n')
                .put((byte) List.of(1, 3, 4, 23, 99).get(random.nextInt(5)).intValue())
                .putInt(random.nextInt(4) == 0 ? random.nextInt() : 8)
                .put(bytes(random, 8, 8))
                .putInt(random.nextInt(4) == 0 ? random.nextInt() : 8)
                .put(bytes(random, 5, 5))
                .array();
    }

    @Property(tries = TRIES)
    void functions_with_any_arguments(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        sendAndLookAfter(message(
                0,
                1,
                List.of(
                        namespace(),
                        Frames.field(DIGEST, bytes(random, 20, 20)),
                        Frames.field(MODULE, bytes(random, 10)),
                        Frames.field(FUNCTION, bytes(random, 10)),
                        Frames.field(ARGUMENTS, random.nextBoolean() ? deep(random) : bytes(random, 30)),
                        Frames.field(UDF_OPERATION, bytes(random, 4)))));
    }

    /** Lists and maps in one another far deeper than any stack, or with more elements than there are bytes. */
    private static byte[] deep(Random random) {
        byte[] nested = new byte[DEEP];
        Arrays.fill(nested, (byte)
                List.of(0x91, 0x81, 0x9f, 0xdd, 0xc7).get(random.nextInt(5)).intValue());
        return nested;
    }

    @Property(tries = TRIES / 4)
    void values_of_any_nesting(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int how) throws IOException {
        Random random = new Random(seed);
        byte[] operation = Frames.operation(how == 1 ? 2 : how == 2 ? 4 : 17, 20, deep(random));
        sendAndLookAfter(Frames.frame(
                3,
                Frames.message(
                        0,
                        1,
                        0,
                        List.of(namespace(), Frames.field(DIGEST, bytes(random, 20, 20))),
                        List.of(operation))));
    }

    private static byte[] message(int info1, int info2, List<byte[]> fields) {
        return Frames.frame(3, Frames.message(info1, info2, 0, fields, List.of()));
    }

    private static byte[] namespace() {
        return Frames.field(NAMESPACE, "test".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(Random random, int most) {
        return bytes(random, 0, most);
    }

    private static byte[] bytes(Random random, int least, int most) {
        byte[] bytes = new byte[random.nextInt(least, most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }

    private void sendAndLookAfter(byte[] request) throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send(request).sendInfo("build\n").endOutput();
            connection.drain();
        } catch (SocketException closed) {
            // The server may close while the test still sends: as good an answer as any.
        }
        try (RawConnection next = new RawConnection(server)) {
            assertThat(next.sendInfo("build\n").infoText()).isEqualTo("build\t8.1.2.0\n");
        }
    }
}
