package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever comes in: an answer or a closed connection, and the next connection is served as if nothing had been. */
class FrameFuzzTest {
    private static final int TRIES = 400;

    private final EmbeddedAerospike server = EmbeddedAerospike.start();

    @AfterProperty
    @AfterEach
    void stop() {
        server.close();
    }

    @Property(tries = TRIES)
    void survives_random_bytes(@ForAll byte[] bytes) throws IOException {
        sendAndLookAfter(bytes);
    }

    @Property(tries = TRIES)
    void survives_random_bodies(@ForAll("types") int type, @ForAll byte[] body) throws IOException {
        sendAndLookAfter(Frames.frame(type, body));
    }

    @Property(tries = TRIES)
    void survives_random_messages(@ForAll("messages") byte[] body) throws IOException {
        sendAndLookAfter(Frames.frame(3, body));
    }

    /** Frames that a client would send, with a few bytes changed, or cut short, or with another length. */
    @Property(tries = TRIES)
    void survives_mutated_frames(
            @ForAll("valid") byte[] valid,
            @ForAll("changes") List<Tuple2<Integer, Byte>> changes,
            @ForAll @IntRange(max = 100) int cut)
            throws IOException {
        byte[] mutated = Arrays.copyOf(valid, Math.max(1, valid.length - (cut < 20 ? cut : 0)));
        changes.forEach(change -> mutated[change.get1() % mutated.length] = change.get2());
        sendAndLookAfter(mutated);
    }

    /** A length is only a claim: nothing is set aside for it. */
    @Property(tries = TRIES / 4)
    void survives_absurd_lengths(@ForAll("types") int type, @ForAll @LongRange(min = 0) long claimed)
            throws IOException {
        long length = claimed & 0xFFFF_FFFF_FFFFL;
        byte[] header = ByteBuffer.allocate(16)
                .putLong(2L << 56 | (long) type << 48 | length)
                .array();
        sendAndLookAfter(header);
    }

    @Test
    void a_thousand_connections_that_claim_to_send_much_cost_little() throws IOException {
        long before = usedHeap();
        List<RawConnection> claimants = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                RawConnection claimant = new RawConnection(server);
                claimants.add(claimant);
                claimant.send(ByteBuffer.allocate(8)
                        .putLong(2L << 56 | 3L << 48 | (128 << 20))
                        .array());
            }
            lookAfter();
            assertThat(usedHeap() - before).isLessThan(100L << 20);
        } finally {
            for (RawConnection claimant : claimants) {
                claimant.close();
            }
        }
    }

    /** One byte at a time, with a flush after each: a slow sender is served like any other. */
    @Test
    void waits_for_slow_senders_and_serves_others_meanwhile() throws IOException {
        byte[] frame = Frames.frame(1, "build\n".getBytes(StandardCharsets.US_ASCII));
        try (RawConnection slow = new RawConnection(server)) {
            for (byte one : frame) {
                slow.send(new byte[] {one});
                lookAfter();
            }
            assertThat(slow.infoText()).isEqualTo("build\t8.1.2.0\n");
        }
    }

    @Test
    void lets_go_of_half_closed_connections() throws IOException {
        for (int i = 0; i < 200; i++) {
            try (RawConnection half = new RawConnection(server)) {
                half.send(Arrays.copyOf(Frames.frame(3, new byte[Frames.HEADER]), i % 30))
                        .endOutput();
                half.drain();
            }
        }
        lookAfter();
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Provide
    Arbitrary<byte[]> valid() {
        byte[] namespace = Frames.field(0, new byte[] {'t', 'e', 's', 't'});
        byte[] digest = Frames.field(4, new byte[20]);
        byte[] partitions = Frames.field(11, new byte[] {0, 0, 1, 0});
        byte[] batch = Frames.field(
                41,
                ByteBuffer.allocate(5 + 4 + 20 + 1 + 1 + 2 + 2 + 9)
                        .putInt(1)
                        .put((byte) 0)
                        .putInt(0)
                        .put(new byte[20])
                        .put((byte) 0)
                        .put((byte) 3)
                        .putShort((short) 1)
                        .putShort((short) 0)
                        .put(namespace)
                        .array());
        return Arbitraries.of(
                Frames.frame(1, "namespace/test\nstatistics\nsets\n".getBytes(StandardCharsets.US_ASCII)),
                Frames.frame(3, Frames.message(3, 0, 0, List.of(namespace, digest), List.of())),
                Frames.frame(
                        3,
                        Frames.message(
                                0, 1, 0, List.of(namespace, digest), List.of(Frames.operation(2, 1, new byte[8])))),
                Frames.frame(3, Frames.message(0, 3, 0, List.of(namespace, digest), List.of())),
                Frames.frame(3, Frames.message(1, 0, 4, List.of(namespace, partitions), List.of())),
                Frames.frame(3, Frames.message(9, 0, 0, List.of(batch), List.of())),
                Frames.frame(
                        4,
                        ByteBuffer.allocate(20)
                                .putLong(64)
                                .putLong(0x789C_0300_0000_0001L)
                                .array()));
    }

    @Provide
    Arbitrary<List<Tuple2<Integer, Byte>>> changes() {
        return Combinators.combine(Arbitraries.integers().between(0, 100), Arbitraries.bytes())
                .as(Tuple::of)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Integer> types() {
        return Arbitraries.integers().between(1, 5);
    }

    /** Record messages whose frame of counts and sizes mostly holds, so that the commands behind it are reached. */
    @Provide
    Arbitrary<byte[]> messages() {
        Arbitrary<byte[]> header = Arbitraries.bytes().array(byte[].class).ofSize(Frames.HEADER - 4);
        Arbitrary<byte[]> field = Combinators.combine(
                        Arbitraries.integers().between(0, 43),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(40))
                .as(Frames::field);
        Arbitrary<byte[]> operation = Combinators.combine(
                        Arbitraries.integers().between(0, 17),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(40))
                .as(Frames::operation);
        return Combinators.combine(
                        header, field.list().ofMaxSize(5), operation.list().ofMaxSize(4))
                .as((start, fields, operations) -> {
                    byte[] namespace = Frames.field(0, new byte[] {'t', 'e', 's', 't'});
                    int size = Frames.HEADER + namespace.length;
                    size += fields.stream().mapToInt(bytes -> bytes.length).sum();
                    size += operations.stream().mapToInt(bytes -> bytes.length).sum();
                    ByteBuffer message = ByteBuffer.allocate(size);
                    message.put(start).putShort((short) (fields.size() + 1)).putShort((short) operations.size());
                    message.put(namespace);
                    fields.forEach(message::put);
                    operations.forEach(message::put);
                    return message.array();
                });
    }

    private void sendAndLookAfter(byte[] bytes) throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send(bytes).sendInfo("build\n").endOutput();
            connection.drain();
        } catch (SocketException closed) {
            // The server may close while the test still sends: as good an answer as any.
        }
        lookAfter();
    }

    private void lookAfter() throws IOException {
        try (RawConnection next = new RawConnection(server)) {
            assertThat(next.sendInfo("build\n").infoText()).isEqualTo("build\t8.1.2.0\n");
        }
    }
}
