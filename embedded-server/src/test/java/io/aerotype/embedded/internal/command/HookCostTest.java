package io.aerotype.embedded.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.aerotype.embedded.fault.Faults;
import io.aerotype.embedded.internal.info.InfoService;
import io.aerotype.embedded.internal.partition.PartitionTable;
import io.aerotype.embedded.internal.partition.RegimeLog;
import io.aerotype.embedded.internal.query.QueryJobs;
import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.store.Counters;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.udf.UdfModules;
import io.aerotype.embedded.internal.wire.Frame;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.MessageReader;
import io.aerotype.embedded.internal.wire.MessageType;
import io.aerotype.embedded.internal.wire.Replies;
import io.aerotype.embedded.internal.wire.Reply;
import io.aerotype.embedded.internal.wire.Slice;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a request pays for that could be asked for and is not: faults, logins, pauses, replicas, a disk. The engine alone answers
 * the same requests as a server with one node and nothing else.
 */
class HookCostTest {
    private static final int WARM_UP = 30_000;
    private static final int REQUESTS = 20_000;
    private static final int ROUNDS = 7;
    private static final int MESSAGE_HEADER = 22;
    private static final int READ_ALL = 3;
    private static final int WRITE = 1;
    private static final long SMALLEST_OBJECT = 16;

    private final Reply reply = Replies.toNowhere();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Dispatcher engine = engine();
    private final ServerHandler server =
            new ServerHandler(new InfoService(new Counters()), engine, faults(), Gatekeeper.OPEN);

    private interface Answering {
        void answer(Frame frame) throws IOException;
    }

    /** The bytes and nanoseconds of one request. */
    private record Cost(long bytes, long nanos) {
        Cost smallest(Cost other) {
            return new Cost(Math.min(bytes, other.bytes), Math.min(nanos, other.nanos));
        }
    }

    private static FaultGate faults() {
        Faults none = Faults.seeded(1);
        return FaultGate.of(none, none::isEmpty).atNode(1, new Lifetime());
    }

    private static Dispatcher engine() {
        ServerTime time = new ServerTime(InstantSource.system());
        NamespaceSettings settings = new NamespaceSettings(
                "test",
                0,
                1 << 20,
                Long.MAX_VALUE,
                1,
                NamespaceSettings.Consistency.AVAILABLE,
                false,
                NamespaceSettings.Limits.USUAL);
        PartitionTable table = new PartitionTable(settings, RegimeLog.NONE, () -> {});
        Namespace namespace = new Namespace(settings, time);
        Namespaces namespaces = new Namespaces(Map.of(namespace, new Namespaces.Share(table, null)));
        return new Dispatcher(namespaces, new QueryJobs(InstantSource.system()), new UdfModules(), new Counters());
    }

    private void byEngine(Frame frame) throws IOException {
        Message message = MessageReader.message(MessageReader.header(frame.body()), frame.body());
        engine.dispatch(message, Access.UNRESTRICTED, reply);
    }

    @Test
    void costs_no_bytes_and_next_to_no_time() throws IOException {
        for (Frame request : new Frame[] {request(0, WRITE, 1), request(READ_ALL, 0, 0)}) {
            Answering alone = this::byEngine;
            Answering whole = frame -> server.handle(frame, reply);
            measure(alone, request, WARM_UP);
            measure(whole, request, WARM_UP);
            Cost engineCost = measure(alone, request, REQUESTS);
            Cost serverCost = measure(whole, request, REQUESTS);
            for (int round = 1; round < ROUNDS; round++) {
                engineCost = engineCost.smallest(measure(alone, request, REQUESTS));
                serverCost = serverCost.smallest(measure(whole, request, REQUESTS));
            }
            System.getLogger(HookCostTest.class.getName())
                    .log(System.Logger.Level.INFO, "engine {0}, server {1}", engineCost, serverCost);
            assertThat(serverCost.bytes() - engineCost.bytes())
                    .as("bytes of a request")
                    .isLessThan(SMALLEST_OBJECT);
        }
    }

    private Cost measure(Answering answering, Frame request, int times) throws IOException {
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long nanos = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            answering.answer(request);
            reply.discard();
        }
        return new Cost(
                (threads.getCurrentThreadAllocatedBytes() - bytes) / times,
                (threads.getCurrentThreadCpuTime() - nanos) / times);
    }

    /** A request about one record, as clients send it; a write puts an integer into a bin. */
    private static Frame request(int info1, int info2, int operations) {
        ByteBuffer body = ByteBuffer.allocate(200);
        body.put((byte) MESSAGE_HEADER).put((byte) info1).put((byte) info2);
        body.position(MESSAGE_HEADER - 2 * Short.BYTES);
        body.putShort((short) 3).putShort((short) operations);
        field(body, 0, "test".getBytes(StandardCharsets.US_ASCII));
        field(body, 1, "people".getBytes(StandardCharsets.US_ASCII));
        field(body, 4, new byte[20]);
        if (operations > 0) {
            body.putInt(4 + 1 + Long.BYTES)
                    .put((byte) 2)
                    .put((byte) 1)
                    .put((byte) 0)
                    .put((byte) 1)
                    .put((byte) 'a');
            body.putLong(7);
        }
        byte[] bytes = new byte[body.position()];
        body.get(0, bytes);
        return new Frame(MessageType.RECORD, Slice.of(bytes));
    }

    private static void field(ByteBuffer body, int type, byte[] value) {
        body.putInt(value.length + 1).put((byte) type).put(value);
    }
}
