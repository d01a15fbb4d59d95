package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.expression.RecordView;
import io.aerotype.embedded.internal.store.Bin;
import io.aerotype.embedded.internal.store.Bins;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordSet;
import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.udf.UdfRecord;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record a function works on, in its locked slot. However often the function creates, updates and removes, it is
 * one write, done when the function has returned: with the bins of the last update, and one generation further.
 */
final class SlotRecord implements UdfRecord {
    private static final int MAX_BIN_NAME = 15;

    private final RecordRequest request;
    private final RecordSlot slot;
    private final @Nullable StoredRecord before;
    private final Bins bins;
    private boolean exists;
    private @Nullable Bins toWrite;
    private int ttl;
    private byte @Nullable [] userKey;

    SlotRecord(RecordRequest request, RecordSlot slot) {
        this.request = request;
        this.slot = slot;
        this.before = slot.record();
        this.exists = before != null;
        this.bins = before == null ? Bins.empty() : Bins.of(before);
        this.ttl = request.header().ttl();
        byte @Nullable [] stored = before == null ? null : before.userKey();
        this.userKey = stored == null ? Checks.keyToStore(request.userKey()) : stored;
    }

    @Override
    public RecordView view() {
        return version(bins, before == null ? 0 : before.voidTime());
    }

    @Override
    public boolean exists() {
        return exists;
    }

    @Override
    public int generation() {
        return before == null ? 0 : before.generation();
    }

    @Override
    public List<String> binNames() {
        return stored().all().stream().map(Bin::name).map(Slice::utf8).toList();
    }

    /** The bins as the last create or update left them. */
    private Bins stored() {
        return toWrite != null ? toWrite : before == null ? Bins.empty() : Bins.of(before);
    }

    /** As on a server, a bin whose name is too long is quietly left out. */
    @Override
    public void setBin(String name, @Nullable Particle value) {
        Slice slice = Slice.of(name.getBytes(StandardCharsets.UTF_8));
        if (slice.length() > MAX_BIN_NAME) {
            return;
        }
        if (value == null) {
            bins.remove(slice);
        } else {
            bins.put(slice, value);
        }
    }

    @Override
    public boolean create() {
        if (exists && !stored().isEmpty()) {
            return false;
        }
        exists = true;
        toWrite = bins.copy();
        return true;
    }

    @Override
    public boolean update() {
        if (!exists) {
            return false;
        }
        toWrite = bins.copy();
        return true;
    }

    @Override
    public boolean remove() {
        if (!exists) {
            return false;
        }
        // Until the function ends it stays there, without bins.
        bins.clear();
        toWrite = bins.copy();
        return true;
    }

    @Override
    public void setTimeToLive(int seconds) {
        ttl = seconds;
    }

    @Override
    public void dropKey() {
        userKey = null;
    }

    /** Writes what the function has left behind. */
    void commit() {
        if (toWrite == null) {
            return;
        }
        if (toWrite.isEmpty()) {
            if (before == null) {
                throw new ResultException(ResultCode.NOT_FOUND, "created without bins");
            }
            slot.remove();
            return;
        }
        Namespace namespace = request.namespace();
        long now = namespace.time().millis();
        @Nullable RecordSet set = before == null ? namespace.ensureSet(request.setName()) : before.set();
        Checks.setTakes(set, before == null);
        WorkingRecord written = version(toWrite, TimeToLive.voidTime(ttl, before, set, now, namespace.settings()));
        written.requireFits(namespace.settings());
        slot.put(written.finished(now));
    }

    private WorkingRecord version(Bins content, int voidTime) {
        Namespace namespace = request.namespace();
        return new WorkingRecord(
                request.digest(),
                before == null ? namespace.ensureSet(request.setName()) : before.set(),
                userKey,
                content,
                before,
                voidTime,
                namespace.time(),
                before == null ? 0 : before.lastUpdate());
    }
}
