package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** Whatever comes in: an answer or a closed connection, and the next connection is served as if nothing had been. */
class FrameFuzzTest {
    private static final int TRIES = 400;
    private static final int HEADER = 22;

    private final EmbeddedAerospike server = EmbeddedAerospike.start();

    @AfterProperty
    void stop() {
        server.close();
    }

    @Property(tries = TRIES)
    void survives_random_bytes(@ForAll byte[] bytes) throws IOException {
        sendAndLookAfter(bytes);
    }

    @Property(tries = TRIES)
    void survives_random_bodies(@ForAll("types") int type, @ForAll byte[] body) throws IOException {
        sendAndLookAfter(frame(type, body));
    }

    @Property(tries = TRIES)
    void survives_random_messages(@ForAll("messages") byte[] body) throws IOException {
        sendAndLookAfter(frame(3, body));
    }

    @Provide
    Arbitrary<Integer> types() {
        return Arbitraries.integers().between(1, 5);
    }

    /** Record messages whose frame of counts and sizes mostly holds, so that the commands behind it are reached. */
    @Provide
    Arbitrary<byte[]> messages() {
        Arbitrary<byte[]> header = Arbitraries.bytes().array(byte[].class).ofSize(HEADER - 4);
        Arbitrary<byte[]> field = Combinators.combine(
                        Arbitraries.integers().between(0, 43),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(40))
                .as(FrameFuzzTest::field);
        Arbitrary<byte[]> operation = Combinators.combine(
                        Arbitraries.integers().between(0, 17),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(40))
                .as(FrameFuzzTest::operation);
        return Combinators.combine(
                        header, field.list().ofMaxSize(5), operation.list().ofMaxSize(4))
                .as((start, fields, operations) -> {
                    byte[] namespace = field(0, new byte[] {'t', 'e', 's', 't'});
                    int size = HEADER + namespace.length;
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

    private static byte[] field(int type, byte[] data) {
        // A digest or a number has one size only; without it nothing behind would ever be reached.
        byte[] fitting = type == 4 ? Arrays.copyOf(data, 20) : data;
        return ByteBuffer.allocate(5 + fitting.length)
                .putInt(fitting.length + 1)
                .put((byte) type)
                .put(fitting)
                .array();
    }

    private static byte[] operation(int code, int particleType, byte[] value) {
        return ByteBuffer.allocate(9 + value.length)
                .putInt(5 + value.length)
                .put((byte) code)
                .put((byte) particleType)
                .put((byte) 0)
                .put((byte) 1)
                .put((byte) 'a')
                .put(value)
                .array();
    }

    private static byte[] frame(int type, byte[] body) {
        return ByteBuffer.allocate(8 + body.length)
                .putLong(2L << 56 | (long) type << 48 | body.length)
                .put(body)
                .array();
    }

    private void sendAndLookAfter(byte[] bytes) throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send(bytes).sendInfo("build\n").endOutput();
            connection.drain();
        } catch (SocketException closed) {
            // The server may close while the test still sends: as good an answer as any.
        }
        try (RawConnection next = new RawConnection(server)) {
            assertThat(next.sendInfo("build\n").infoText()).isEqualTo("build\t8.1.2.0\n");
        }
    }
}
