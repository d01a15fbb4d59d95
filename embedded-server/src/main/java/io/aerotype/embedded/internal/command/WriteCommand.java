package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.operation.BinOperations;
import io.aerotype.embedded.internal.operation.ParticleCodec;
import io.aerotype.embedded.internal.record.Readings;
import io.aerotype.embedded.internal.store.Bin;
import io.aerotype.embedded.internal.store.Bins;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Header;
import io.aerotype.embedded.internal.wire.OpCode;
import io.aerotype.embedded.internal.wire.Operation;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record: creates, updates or replaces it, with operations applied one after the other. Checks come in the
 * server's order (server: {@code write_master}); an operation that fails leaves the record as it was.
 */
final class WriteCommand implements RecordCommand {
    private final BinOperations binOperations;
    private final Readings readings;

    WriteCommand(BinOperations binOperations, Readings readings) {
        this.binOperations = binOperations;
        this.readings = readings;
    }

    @Override
    public void execute(RecordRequest request, Row row) {
        Namespace namespace = request.namespace();
        if (namespace.isFull()) {
            throw new ResultException(ResultCode.OUT_OF_SPACE, "namespace " + namespace.name() + " is full");
        }
        if (namespace.settings().limits().setRequired()) {
            Checks.hasSet(request);
        }
        WritePolicy policy = WritePolicy.of(request.header(), request.operations());
        try (RecordSlot slot = request.lock()) {
            @Nullable StoredRecord before = slot.record();
            WorkingRecord working = open(request, policy, before, row);
            applyAll(request, working, row);
            finish(request, slot, policy, working, before != null, row);
        }
    }

    /** Everything that is decided before the first operation. */
    private static WorkingRecord open(
            RecordRequest request, WritePolicy policy, @Nullable StoredRecord before, Row row) {
        Header header = request.header();
        Namespace namespace = request.namespace();
        if (before == null && policy.mustExist()) {
            throw new ResultException(ResultCode.NOT_FOUND);
        }
        if (before != null) {
            row.generation(before.generation());
            row.voidTime(before.voidTime());
        }
        if (before != null && policy.mustNotExist()) {
            throw new ResultException(ResultCode.RECORD_EXISTS);
        }
        Checks.generation(header, before == null ? 0 : before.generation());
        if (before != null) {
            Checks.setMatches(request, before);
            Checks.filter(request, before);
            Checks.userKey(request, before);
        }
        long now = namespace.time().millis();
        @Nullable RecordSet set = before == null ? namespace.ensureSet(request.setName()) : before.set();
        Checks.setTakes(set, before == null);
        if (before == null && namespace.isTruncated(set, now)) {
            throw new ResultException(ResultCode.FORBIDDEN, "written before a truncation");
        }
        byte @Nullable [] key = before == null ? null : before.userKey();
        return new WorkingRecord(
                request.digest(),
                set,
                key == null ? Checks.keyToStore(request.userKey()) : key,
                before == null || policy.replace() ? Bins.empty() : Bins.of(before),
                before,
                TimeToLive.voidTime(header.ttl(), before, set, now, namespace.settings()),
                namespace.time(),
                now);
    }

    private void applyAll(RecordRequest request, WorkingRecord working, Row row) {
        Header header = request.header();
        for (Operation operation : request.operations()) {
            if (WritePolicy.isReadAll(operation, header)) {
                working.bins().writeTo(row);
            } else {
                apply(operation, working, header.respondsToAllOperations(), row);
            }
        }
    }

    private void apply(Operation operation, WorkingRecord working, boolean respondToAll, Row row) {
        @Nullable OpCode op = operation.op();
        if (op == null) {
            throw new ResultException(ResultCode.PARAMETER, "unknown operation " + operation.code());
        }
        switch (op) {
            case TOUCH -> {}
            case WRITE -> {
                write(operation, working.bins());
                answer(operation, null, respondToAll, row);
            }
            case DELETE_ALL -> {
                working.bins().clear();
                answer(operation, null, respondToAll, row);
            }
            case READ, CDT_READ, BITS_READ, HLL_READ, EXPRESSION_READ -> {
                @Nullable Bin bin = working.find(operation.name());
                @Nullable Particle result = readings.result(operation, bin, working);
                boolean evenNothing = op == OpCode.EXPRESSION_READ || (bin != null && op != OpCode.READ);
                answer(operation, result, respondToAll || evenNothing, row);
            }
            case INCREMENT, APPEND, PREPEND, CDT_MODIFY, BITS_MODIFY, HLL_MODIFY, EXPRESSION_MODIFY ->
                answer(operation, modify(operation, working), respondToAll, row);
        }
    }

    private static void answer(Operation operation, @Nullable Particle result, boolean evenNothing, Row row) {
        if (result != null || evenNothing) {
            row.operation(operation.code(), operation.name(), result == null ? Particle.NIL : result);
        }
    }

    private static void write(Operation operation, Bins bins) {
        Slice value = operation.value();
        Particle particle = ParticleCodec.decode(operation.type(), value.array(), value.offset(), value.length());
        if (particle instanceof Particle.Nil) {
            bins.remove(operation.name());
        } else {
            bins.put(operation.name(), particle);
        }
    }

    private @Nullable Particle modify(Operation operation, WorkingRecord working) {
        @Nullable Bin bin = working.find(operation.name());
        @Nullable Particle before = bin == null ? null : bin.particle();
        Outcome outcome = binOperations.apply(
                operation.op(), operation.type(), operation.value().toBytes(), before, working);
        @Nullable Particle after = outcome.value();
        if (after == null) {
            working.bins().remove(operation.name());
        } else if (!after.equals(before)) {
            working.bins().put(operation.name(), after);
        }
        return Readings.resultOf(outcome);
    }

    private static void finish(
            RecordRequest request,
            RecordSlot slot,
            WritePolicy policy,
            WorkingRecord working,
            boolean existed,
            Row row) {
        if (working.bins().isEmpty()) {
            // A replacement by nothing is refused, and what was there stays.
            if (!existed || policy.replace()) {
                throw new ResultException(ResultCode.NOT_FOUND, "nothing to write");
            }
            DeleteCommand.requireRightDurability(request);
            slot.remove();
            row.generation(0);
            row.voidTime(0);
            return;
        }
        working.requireFits(request.namespace().settings());
        slot.put(working.finished());
        row.generation(working.generation());
        row.voidTime(working.voidTime());
    }
}
