package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.expression.Expression;
import io.aerotype.embedded.internal.expression.Trilean;
import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.ParticleType;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks that reads, writes and deletes have in common; each ends the command if it does not hold. */
final class Checks {
    private static final int MAX_OPERATIONS = 32_768;
    private static final int MAX_BIN_NAME = 15;
    private static final int INTEGER_KEY_SIZE = 9;

    private Checks() {}

    /** Reads and deletes may leave out the set; a set they name has to be the record's. */
    static void setMatchesIfSent(RecordRequest request, StoredRecord record) {
        if (request.setName() != null) {
            setMatches(request, record);
        }
    }

    /** A set may be configured to take no more records, or nothing more at all. */
    static void setTakes(@Nullable RecordSet set, boolean isNew) {
        if (set != null && ((isNew && !set.takesRecords()) || !set.takesBytes())) {
            throw new ResultException(ResultCode.FORBIDDEN, "set " + set.name() + " has reached its limit");
        }
    }

    static void setMatches(RecordRequest request, StoredRecord record) {
        @Nullable RecordSet set = record.set();
        @Nullable Slice sent = request.setName();
        boolean matches = sent == null ? set == null : set != null && set.hasName(sent);
        if (!matches) {
            throw new ResultException(ResultCode.PARAMETER, "the record is in another set");
        }
    }

    /** Whether the record is to be in a set. */
    static void hasSet(RecordRequest request) {
        @Nullable Slice set = request.message().field(FieldType.SET);
        if (set == null || set.isEmpty()) {
            throw new ResultException(ResultCode.PARAMETER, "a record without a set, which this namespace refuses");
        }
    }

    /** A missing record has generation 0. */
    static void generation(Header header, int generation) {
        boolean holds = header.info2(Flags.INFO2_GENERATION_EQUAL)
                ? header.generation() == generation
                : !header.info2(Flags.INFO2_GENERATION_GREATER)
                        || Integer.compareUnsigned(header.generation(), generation) > 0;
        if (!holds) {
            throw new ResultException(ResultCode.GENERATION, "generation is " + generation);
        }
    }

    static void filter(RecordRequest request, StoredRecord record) {
        @Nullable Slice source = request.filter();
        if (source == null) {
            return;
        }
        Expression filter = Expression.parseFilter(source.array(), source.offset(), source.length());
        ServerTime time = request.namespace().time();
        if (filter.matches(RecordFacts.of(record, time)) != Trilean.TRUE) {
            throw new ResultException(ResultCode.FILTERED_OUT);
        }
    }

    /** A key that is sent has to be the one that is stored, if one is. */
    static void userKey(RecordRequest request, StoredRecord record) {
        @Nullable Slice sent = request.userKey();
        byte @Nullable [] stored = record.userKey();
        if (sent != null && stored != null && !sent.sameBytes(stored)) {
            throw new ResultException(ResultCode.KEY_MISMATCH);
        }
    }

    /** The key to store with a record that has none yet. */
    static byte @Nullable [] keyToStore(@Nullable Slice sent) {
        if (sent == null) {
            return null;
        }
        boolean malformed =
                sent.isEmpty() || (sent.unsignedByte(0) == ParticleType.INTEGER && sent.length() != INTEGER_KEY_SIZE);
        if (malformed) {
            throw new ResultException(ResultCode.UNSUPPORTED_FEATURE, "malformed user key");
        }
        return sent.toBytes();
    }

    static void operationCount(List<Operation> operations) {
        if (operations.isEmpty() || operations.size() > MAX_OPERATIONS) {
            throw new ResultException(ResultCode.PARAMETER, operations.size() + " operations");
        }
    }

    static void binName(Slice name) {
        boolean valid = name.length() <= MAX_BIN_NAME;
        for (int i = 0; valid && i < name.length(); i++) {
            valid = name.unsignedByte(i) != 0;
        }
        if (!valid) {
            throw new ResultException(ResultCode.BIN_NAME, name.utf8());
        }
    }
}
