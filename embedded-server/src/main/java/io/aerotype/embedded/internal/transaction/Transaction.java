package io.aerotype.embedded.internal.transaction;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.transaction.Standing.State;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the server keeps of one transaction that writes: in the protocol, its monitor record. It can be decided only once,
 * and takes no more keys after that.
 */
final class Transaction {
    /** As many keys as a server's monitor record has room for. */
    static final int MAX_WRITES = 4096;

    private final long id;
    private final Digest monitor;
    private final int deadline;
    private final Journal journal;
    private final Set<Digest> keys;
    private State state;

    /**
     * @param keys those that were announced so far
     * @param journal is told of every change
     */
    Transaction(Standing standing, Collection<Digest> keys, Journal journal) {
        this.id = standing.id();
        this.monitor = standing.monitor();
        this.deadline = standing.deadline();
        this.state = standing.state();
        this.keys = new HashSet<>(keys);
        this.journal = journal;
    }

    /** Takes its place unless another of the same id has it, which is returned; nobody can decide it before that is noted. */
    synchronized @Nullable Transaction enter(Map<Long, Transaction> all) {
        @Nullable Transaction raced = all.putIfAbsent(id, this);
        if (raced == null) {
            stand(state);
        }
        return raced;
    }

    long id() {
        return id;
    }

    Digest monitor() {
        return monitor;
    }

    int deadline() {
        return deadline;
    }

    synchronized State state() {
        return state;
    }

    synchronized boolean isOpen() {
        return state == State.OPEN;
    }

    /** Announces keys that are going to be written. */
    synchronized void add(Collection<Digest> announced) {
        requireOpen();
        Set<Digest> all = new HashSet<>(keys);
        all.addAll(announced);
        if (all.size() > MAX_WRITES) {
            throw new ResultException(ResultCode.MRT_TOO_MANY_WRITES, all.size() + " keys");
        }
        if (keys.addAll(announced)) {
            journal.announced(id, announced);
        }
    }

    synchronized boolean hasAnnounced(Collection<Digest> digests) {
        return keys.containsAll(digests);
    }

    synchronized Set<Digest> keys() {
        return Set.copyOf(keys);
    }

    /** Ends the command if the transaction can write no more. */
    synchronized void requireOpen() {
        switch (state) {
            case OPEN -> {}
            case COMMITTED -> throw new ResultException(ResultCode.MRT_COMMITTED, "committed");
            case ABORTED -> throw new ResultException(ResultCode.MRT_ABORTED, "aborted");
        }
    }

    /** Settles how the transaction ends. */
    synchronized void decide(State end) {
        requireOpen();
        stand(end);
    }

    /** Settles that an open transaction is given up; one that is decided keeps its decision. */
    synchronized State abortIfOpen() {
        if (state == State.OPEN) {
            stand(State.ABORTED);
        }
        return state;
    }

    /** Where it stands from now on. */
    private void stand(State now) {
        state = now;
        journal.stands(new Standing(id, monitor, deadline, now));
    }
}
