package io.aerotype.embedded.internal.transaction;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.RecordSlot;
import io.aerotype.embedded.internal.store.ServerTime;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.transaction.Standing.State;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one namespace and the records they hold. A record that one of them has written stays as it is in
 * the store, and its provisional version lies here, until the transaction is rolled forward or back.
 *
 * <p>No thread watches deadlines: every request first ends what has run out, so that a test's clock decides alone.
 */
public final class Transactions {
    private static final int DEFAULT_SECONDS = 10;
    private static final int MAX_SECONDS = 120;

    /** How long the end of a transaction that ran out is remembered, for the client that asks late. */
    private static final int REMEMBERED_SECONDS = 2 * MAX_SECONDS;

    private static final int NEVER = Integer.MAX_VALUE;

    private final ServerTime time;
    private final Function<Digest, RecordSlot> lock;
    private final Journal journal;
    private final Map<Long, Transaction> transactions = new ConcurrentHashMap<>();
    private final Map<Digest, Transaction> monitors = new ConcurrentHashMap<>();
    private final Map<Digest, Provisional> provisionals = new ConcurrentHashMap<>();
    private volatile int nextDeadline = NEVER;

    /**
     * @param lock locks a record in the store that serves it
     * @param journal is told of everything that is to survive the process
     */
    public Transactions(ServerTime time, Function<Digest, RecordSlot> lock, Journal journal) {
        this.time = time;
        this.lock = lock;
        this.journal = journal;
    }

    /** A transaction is there again that had not ended with the process before. */
    public void restore(Standing standing, Collection<Digest> keys) {
        enter(new Transaction(standing, keys, journal));
    }

    /** What it has made of a record is there again. */
    public void restore(Digest digest, long id, @Nullable StoredRecord version) {
        provisionals.put(digest, new Provisional(require(transactions.get(id)), version));
    }

    /**
     * Announces the keys a transaction is going to write.
     *
     * @param monitor the digest under which clients speak of the transaction itself
     * @param id the transaction's id if the client says that it is new, else null
     * @param seconds how long it may take, if it is new; 0 for the server's default
     * @return the deadline, in seconds since 2010
     */
    public int announce(Digest monitor, @Nullable Long id, int seconds, Collection<Digest> keys) {
        expire();
        @Nullable Transaction known = monitors.get(monitor);
        if (known == null && id == null) {
            throw new ResultException(ResultCode.MRT_EXPIRED, "the transaction is not there");
        }
        boolean repeated = known != null && known.isOpen() && known.hasAnnounced(keys);
        if (known != null && id != null && !repeated) {
            throw new ResultException(ResultCode.MRT_MONITOR_EXISTS, "transaction " + id + " exists");
        }
        Transaction transaction = known == null && id != null ? begin(monitor, id, seconds) : require(known);
        transaction.add(keys);
        return transaction.deadline();
    }

    private Transaction begin(Digest monitor, long id, int seconds) {
        if (seconds < 0 || seconds > MAX_SECONDS) {
            throw new ResultException(ResultCode.PARAMETER, "a transaction of " + seconds + " seconds");
        }
        int deadline = time.seconds() + (seconds == 0 ? DEFAULT_SECONDS : seconds);
        Standing standing = new Standing(id, monitor, deadline, State.OPEN);
        return enter(new Transaction(standing, Set.of(), journal));
    }

    /** The transaction, or one of the same id that was there first. */
    private Transaction enter(Transaction fresh) {
        @Nullable Transaction raced = fresh.enter(transactions);
        if (raced != null) {
            return raced;
        }
        monitors.put(fresh.monitor(), fresh);
        synchronized (this) {
            nextDeadline = Math.min(nextDeadline, fresh.deadline());
        }
        return fresh;
    }

    /** The transaction of a command that writes; one nobody knows has run out long ago, or was never announced. */
    private static Transaction require(@Nullable Transaction transaction) {
        if (transaction == null) {
            throw new ResultException(ResultCode.MRT_EXPIRED, "the transaction is not there");
        }
        return transaction;
    }

    /** Settles that a transaction is going to be rolled forward. */
    public void markCommitted(Digest monitor) {
        expire();
        @Nullable Transaction transaction = monitors.get(monitor);
        if (transaction == null) {
            throw new ResultException(ResultCode.MRT_ABORTED, "the transaction is not there");
        }
        transaction.decide(State.COMMITTED);
    }

    /**
     * Forgets a transaction. What it still holds goes the way that was decided, back if nothing was.
     *
     * @return whether it was there
     */
    public boolean close(Digest monitor) {
        expire();
        @Nullable Transaction transaction = monitors.get(monitor);
        if (transaction == null) {
            return false;
        }
        if (!settle(transaction)) {
            throw new ResultException(ResultCode.UNAVAILABLE, "a partition with a record of the transaction");
        }
        forget(transaction);
        return true;
    }

    private void forget(Transaction transaction) {
        monitors.remove(transaction.monitor());
        transactions.remove(transaction.id());
        journal.forgotten(transaction.id());
    }

    /**
     * Opens a record to a write.
     *
     * @param stored the record in the store, locked
     * @param id the transaction that writes, or null outside of any
     * @param expectedVersion the version the transaction has read, if it has
     */
    public RecordSlot openToWrite(RecordSlot stored, @Nullable Long id, @Nullable Long expectedVersion) {
        @Nullable Provisional held = provisionals.get(stored.digest());
        if (id == null) {
            requireFree(held);
            return stored;
        }
        Transaction transaction = require(transactions.get(id));
        if (held != null && held.owner() != transaction) {
            requireFree(held);
        }
        if (transaction.state() == State.ABORTED) {
            throw new ResultException(ResultCode.MRT_EXPIRED, "the transaction has run out");
        }
        transaction.requireOpen();
        if (held == null) {
            requireVersion(stored.record(), expectedVersion);
        }
        return new ProvisionalSlot(this, transaction, stored, held);
    }

    /**
     * The provisional version of a record, as a read by a transaction sees it.
     *
     * @param stored the record as everybody sees it
     */
    public ReadView read(Digest digest, long id, @Nullable StoredRecord stored, @Nullable Long expectedVersion) {
        @Nullable Provisional held = provisionals.get(digest);
        if (held == null) {
            requireVersion(stored, expectedVersion);
            return new ReadView(stored, false);
        }
        if (held.owner().id() != id) {
            requireFree(held);
        }
        return new ReadView(held.version(), true);
    }

    /**
     * What a transaction sees of a record.
     *
     * @param own whether it is the transaction's own version, not yet seen by others
     */
    public record ReadView(@Nullable StoredRecord record, boolean own) {}

    /** Whether some transaction has written the record and not ended. */
    public boolean holds(Digest digest) {
        return provisionals.containsKey(digest);
    }

    /** Whether this very transaction has written the record. */
    public boolean holds(Digest digest, long id) {
        @Nullable Provisional held = provisionals.get(digest);
        return held != null && held.owner().id() == id;
    }

    /** Ends the command unless the record still has the version that was read, and nobody is about to change it. */
    public void verify(Digest digest, @Nullable StoredRecord stored, @Nullable Long expectedVersion) {
        requireFree(provisionals.get(digest));
        if (expectedVersion == null ? stored != null : stored == null || versionOf(stored) != expectedVersion) {
            throw new ResultException(ResultCode.MRT_VERSION_MISMATCH);
        }
    }

    /**
     * Makes what a transaction has made of a record final, or forgets it. Doing so again does nothing.
     *
     * @param forward whether the transaction is committed
     */
    public void roll(Digest digest, long id, boolean forward) {
        @Nullable Transaction transaction = transactions.get(id);
        if (transaction != null) {
            requireFits(transaction, forward);
        }
        try (RecordSlot slot = lock.apply(digest)) {
            @Nullable Provisional held = provisionals.get(digest);
            if (held != null && held.owner().id() == id) {
                roll(slot, held, forward);
            }
        }
    }

    /** A decision that was answered stands: what is committed is not taken back key by key, nor the other way. */
    private static void requireFits(Transaction transaction, boolean forward) {
        if (forward && transaction.state() != State.COMMITTED) {
            throw new ResultException(ResultCode.MRT_ABORTED, "not committed");
        }
        if (!forward && transaction.abortIfOpen() == State.COMMITTED) {
            throw new ResultException(ResultCode.MRT_COMMITTED, "committed");
        }
    }

    private void roll(RecordSlot slot, Provisional held, boolean forward) {
        if (forward) {
            @Nullable StoredRecord version = held.version();
            if (version == null) {
                slot.remove();
            } else {
                slot.put(version);
            }
        }
        provisionals.remove(slot.digest());
        journal.released(slot.digest());
    }

    /** Keeps a provisional version. The record is locked. */
    void keep(Transaction owner, Digest digest, @Nullable StoredRecord version) {
        provisionals.put(digest, new Provisional(owner, version));
        journal.wrote(owner.id(), digest, version);
    }

    /** Ends the transactions whose time has run out: a server does it by itself. No record may be locked. */
    public void expire() {
        if (time.seconds() <= nextDeadline) {
            return;
        }
        synchronized (this) {
            int now = time.seconds();
            int next = NEVER;
            for (Transaction transaction : transactions.values()) {
                if (now <= transaction.deadline()) {
                    next = Math.min(next, transaction.deadline());
                } else if (!settle(transaction)) {
                    next = now;
                } else if (now > transaction.deadline() + REMEMBERED_SECONDS) {
                    forget(transaction);
                } else {
                    next = Math.min(next, transaction.deadline() + REMEMBERED_SECONDS);
                }
            }
            nextDeadline = next;
        }
    }

    /** Whether everything could be settled: a partition that is not served keeps what it has. */
    private boolean settle(Transaction transaction) {
        boolean forward = transaction.abortIfOpen() == State.COMMITTED;
        boolean all = true;
        for (Digest digest : transaction.keys()) {
            @Nullable Provisional held = provisionals.get(digest);
            if (held != null && held.owner() == transaction) {
                all &= settle(digest, transaction, forward);
            }
        }
        return all;
    }

    private boolean settle(Digest digest, Transaction transaction, boolean forward) {
        try (RecordSlot slot = lock.apply(digest)) {
            @Nullable Provisional held = provisionals.get(digest);
            if (held != null && held.owner() == transaction) {
                roll(slot, held, forward);
            }
            return true;
        } catch (ResultException unavailable) {
            return false;
        }
    }

    /** The version of a record: its time in 40 bits and, above them, its generation. */
    public static long versionOf(StoredRecord record) {
        return (record.lastUpdate() & 0xFF_FFFF_FFFFL) | (long) record.generation() << 40;
    }

    private static void requireVersion(@Nullable StoredRecord stored, @Nullable Long expected) {
        if (expected != null && (stored == null || versionOf(stored) != expected)) {
            throw new ResultException(ResultCode.MRT_VERSION_MISMATCH);
        }
    }

    private static void requireFree(@Nullable Provisional held) {
        if (held != null) {
            throw new ResultException(
                    ResultCode.MRT_BLOCKED,
                    "held by transaction " + held.owner().id());
        }
    }
}
