package io.aerotype.embedded.internal.transaction;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What the server keeps of one transaction that writes: in the protocol, its monitor record. It can be decided only once,
 * and takes no more keys after that.
 */
final class Transaction {
    /** As many keys as a server's monitor record has room for. */
    static final int MAX_WRITES = 4096;

    enum State {
        OPEN,
        COMMITTED,
        ABORTED
    }

    private final long id;
    private final Digest monitor;
    private final int deadline;
    private final Set<Digest> keys = new HashSet<>();
    private State state = State.OPEN;

    /**
     * @param monitor the digest under which clients speak of it
     * @param deadline the last second in which it may go on, since 2010
     */
    Transaction(long id, Digest monitor, int deadline) {
        this.id = id;
        this.monitor = monitor;
        this.deadline = deadline;
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
        keys.addAll(announced);
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
        state = end;
    }

    /** Settles that an open transaction is given up; one that is decided keeps its decision. */
    synchronized State abortIfOpen() {
        if (state == State.OPEN) {
            state = State.ABORTED;
        }
        return state;
    }
}
