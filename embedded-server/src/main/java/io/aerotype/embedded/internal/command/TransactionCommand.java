package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.operation.ParticleCodec;
import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.transaction.Transactions;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.OpCode;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds a transaction together. Clients speak of a transaction as of a record, the monitor, in a set of its own: they
 * add the keys they are going to write to one bin, set another to commit, and delete the record at the end (client:
 * {@code command/TxnMonitor.java}). Verifying and rolling are commands on the records themselves.
 */
final class TransactionCommand implements RecordCommand {
    private static final byte[] MONITOR_SET = utf8("<ERO~MRT");
    private static final byte[] ID_BIN = utf8("id");
    private static final byte[] KEYS_BIN = utf8("keyds");
    private static final byte[] COMMITTED_BIN = utf8("fwd");
    private static final int VERIFY_OR_ROLL =
            Flags.INFO4_VERIFY_READ | Flags.INFO4_ROLL_FORWARD | Flags.INFO4_ROLL_BACK;

    private static final long LIST_APPEND = 1;
    private static final long LIST_APPEND_ITEMS = 2;

    private static byte[] utf8(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    static boolean isMeantBy(Message message) {
        return message.header().info4(VERIFY_OR_ROLL) || isMonitor(message);
    }

    static boolean isMonitor(Message message) {
        @Nullable Slice set = message.field(FieldType.SET);
        return set != null && set.sameBytes(MONITOR_SET);
    }

    @Override
    public void execute(RecordRequest request, Row row) {
        @Nullable Participation participation = request.participation();
        if (participation == null) {
            throw new ResultException(ResultCode.ENTERPRISE_ONLY, "transactions need strong consistency");
        }
        Header header = request.header();
        Digest digest = request.digest();
        if (header.info4(Flags.INFO4_VERIFY_READ)) {
            participation.verify(digest, request.namespace().get(digest));
        } else if (header.info4(VERIFY_OR_ROLL)) {
            participation
                    .transactions()
                    .roll(digest, participation.requireId(), header.info4(Flags.INFO4_ROLL_FORWARD));
        } else {
            monitor(request, participation.transactions(), row);
        }
    }

    private static void monitor(RecordRequest request, Transactions transactions, Row row) {
        Header header = request.header();
        if (!header.info2(Flags.INFO2_WRITE)) {
            throw new ResultException(ResultCode.FORBIDDEN, "monitors of transactions cannot be read");
        }
        if (header.info2(Flags.INFO2_DELETE)) {
            if (!transactions.close(request.digest())) {
                throw new ResultException(ResultCode.NOT_FOUND, "no such transaction");
            }
        } else if (find(request, COMMITTED_BIN) != null) {
            transactions.markCommitted(request.digest());
        } else {
            announce(request, transactions, row);
        }
    }

    private static void announce(RecordRequest request, Transactions transactions, Row row) {
        @Nullable Operation id = find(request, ID_BIN);
        @Nullable Operation keys = find(request, KEYS_BIN);
        if (keys == null || !keys.is(OpCode.CDT_MODIFY)) {
            throw new ResultException(ResultCode.FORBIDDEN, "not what clients write to a monitor");
        }
        int deadline = transactions.announce(
                request.digest(),
                id == null ? null : number(id),
                request.header().ttl(),
                digests(keys));
        row.field(FieldType.TRANSACTION_DEADLINE, Integer.BYTES);
        row.buffer().putInt32(Integer.reverseBytes(deadline));
    }

    private static @Nullable Operation find(RecordRequest request, byte[] bin) {
        for (Operation operation : request.operations()) {
            if (operation.name().sameBytes(bin)) {
                return operation;
            }
        }
        return null;
    }

    private static long number(Operation id) {
        Slice value = id.value();
        Particle particle = ParticleCodec.decode(id.type(), value.array(), value.offset(), value.length());
        if (particle instanceof Particle.Int number) {
            return number.value();
        }
        throw new ResultException(ResultCode.PARAMETER, "a transaction's id is an integer");
    }

    /** The digests of a list operation that appends one, or several. */
    private static List<Digest> digests(Operation keys) {
        Element operation = ElementReader.readOnly(keys.value().toBytes(), ResultCode.PARAMETER);
        if (operation instanceof Element.ListElement list
                && list.items().size() >= 2
                && list.items().get(0) instanceof Element.Int code) {
            Element argument = list.items().get(1);
            if (code.value() == LIST_APPEND) {
                return List.of(digest(argument));
            }
            if (code.value() == LIST_APPEND_ITEMS && argument instanceof Element.ListElement several) {
                List<Digest> digests = new ArrayList<>(several.items().size());
                several.items().forEach(each -> digests.add(digest(each)));
                return digests;
            }
        }
        throw new ResultException(ResultCode.PARAMETER, "not an append of digests");
    }

    private static Digest digest(Element element) {
        if (element instanceof Element.Raw raw && raw.type() == ParticleType.BLOB) {
            byte[] content = raw.content();
            if (content.length == Digest.SIZE) {
                return Digest.of(content, 0);
            }
        }
        throw new ResultException(ResultCode.PARAMETER, "not a digest");
    }
}
