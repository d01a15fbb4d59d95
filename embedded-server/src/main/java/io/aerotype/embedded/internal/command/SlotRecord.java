package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.store.Bins;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.udf.UdfRecord;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record a function works on, in its locked slot. Each create and update of the function is a write of its own. */
final class SlotRecord implements UdfRecord {
    private final RecordRequest request;
    private final RecordSlot slot;
    private Bins bins;
    private int ttl;
    private byte @Nullable [] userKey;

    SlotRecord(RecordRequest request, RecordSlot slot) {
        this.request = request;
        this.slot = slot;
        this.ttl = request.header().ttl();
        @Nullable StoredRecord record = slot.record();
        this.bins = record == null ? Bins.empty() : Bins.of(record);
        byte @Nullable [] stored = record == null ? null : record.userKey();
        this.userKey = stored == null ? Checks.keyToStore(request.userKey()) : stored;
    }

    @Override
    public RecordView view() {
        return next();
    }

    @Override
    public boolean exists() {
        return slot.record() != null;
    }

    @Override
    public int generation() {
        @Nullable StoredRecord record = slot.record();
        return record == null ? 0 : record.generation();
    }

    @Override
    public List<String> binNames() {
        return bins.all().stream().map(bin -> bin.name().utf8()).toList();
    }

    @Override
    public void setBin(String name, @Nullable Particle value) {
        Slice slice = Slice.of(name.getBytes(StandardCharsets.UTF_8));
        Checks.binName(slice);
        if (value == null) {
            bins.remove(slice);
        } else {
            bins.put(slice, value);
        }
    }

    @Override
    public boolean create() {
        if (exists()) {
            return false;
        }
        store();
        return true;
    }

    @Override
    public boolean update() {
        if (!exists()) {
            return false;
        }
        store();
        return true;
    }

    @Override
    public boolean remove() {
        boolean existed = exists();
        slot.remove();
        bins = Bins.empty();
        return existed;
    }

    @Override
    public void setTimeToLive(int seconds) {
        ttl = seconds;
    }

    @Override
    public void dropKey() {
        userKey = null;
    }

    /** The version that would be written now. */
    private WorkingRecord next() {
        Namespace namespace = request.namespace();
        @Nullable StoredRecord before = slot.record();
        long now = namespace.time().millis();
        return new WorkingRecord(
                request.digest(),
                before == null ? namespace.ensureSet(request.setName()) : before.set(),
                userKey,
                bins,
                WorkingRecord.generationAfter(before),
                TimeToLive.voidTime(ttl, before, now, namespace.settings()),
                namespace.time(),
                before == null ? now : before.lastUpdate());
    }

    private void store() {
        if (bins.isEmpty()) {
            slot.remove();
            return;
        }
        WorkingRecord working = next();
        working.requireFits(request.namespace().settings());
        slot.put(working.finished(request.namespace().time().millis()));
    }
}
