package io.aerotype.embedded.internal.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One of the 4096 parts of a namespace: a hash table of records with open addressing, which costs one reference per
 * record, and the lock under which its records change.
 */
final class Partition {
    private static final int SMALLEST_TABLE = 8;

    /** Held while a command decides and writes; reads take it only to find a record. */
    final ReentrantLock lock = new ReentrantLock();

    /** What this node is to the partition. */
    enum Role {
        MASTER,
        REPLICA,
        NONE
    }

    /** Changes under the lock. */
    volatile Role role = Role.MASTER;

    /** Which of the times it is that this node is master or replica, {@link Namespace#NO_TENURE} while it is neither. */
    volatile int tenure = 1;

    private int tenures = tenure;

    /** How recent the copy is that is here: 0 for none, and the higher the later. Changes under the lock. */
    int regime;

    private @Nullable StoredRecord[] table = new @Nullable StoredRecord[0];
    private int size;

    /** From now on this node is something else to the partition. The lock is held. */
    void become(Role other) {
        role = other;
        if (other == Role.NONE) {
            tenure = Namespace.NO_TENURE;
        } else if (tenure == Namespace.NO_TENURE) {
            tenures++;
            tenure = tenures;
        }
    }

    /** The record of a digest, for a command. */
    @Nullable
    StoredRecord get(Digest digest) {
        lock.lock();
        try {
            if (role != Role.MASTER) {
                throw new MovedException();
            }
            return find(digest);
        } finally {
            lock.unlock();
        }
    }

    /** The record of a digest, whatever this node is to the partition. */
    @Nullable
    StoredRecord getCopy(Digest digest) {
        lock.lock();
        try {
            return find(digest);
        } finally {
            lock.unlock();
        }
    }

    /** The same; the lock is held. */
    @Nullable
    StoredRecord find(Digest digest) {
        return table.length == 0 ? null : table[slot(digest)];
    }

    /** Puts a record, in place of one with the same digest. The lock is held. */
    void put(StoredRecord record) {
        if (2 * (size + 1) > table.length) {
            grow();
        }
        int slot = slot(record.digest());
        if (table[slot] == null) {
            size++;
        }
        table[slot] = record;
    }

    /** Removes a record if it is there. The lock is held. */
    void remove(Digest digest) {
        if (table.length == 0) {
            return;
        }
        int hole = slot(digest);
        if (table[hole] == null) {
            return;
        }
        size--;
        // Records that were pushed past the hole move back, so that no search stops short of them.
        for (int slot = next(hole); ; slot = next(slot)) {
            @Nullable StoredRecord moved = table[slot];
            if (moved == null) {
                break;
            }
            int home = moved.digest().tableHash() & (table.length - 1);
            if (((slot - home) & (table.length - 1)) >= ((slot - hole) & (table.length - 1))) {
                table[hole] = moved;
                hole = slot;
            }
        }
        table[hole] = null;
    }

    /** The records that qualify, greatest digest first: the order in which a server scans a partition. */
    List<StoredRecord> snapshot(Predicate<StoredRecord> wanted) {
        List<StoredRecord> records = new ArrayList<>();
        forEach(record -> {
            if (wanted.test(record)) {
                records.add(record);
            }
        });
        records.sort(Comparator.comparing(StoredRecord::digest).reversed());
        return records;
    }

    void forEach(Consumer<StoredRecord> action) {
        lock.lock();
        try {
            for (@Nullable StoredRecord record : table) {
                if (record != null) {
                    action.accept(record);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether the next new record makes the table grow: the moment to look for records that are no longer needed. */
    boolean isFull() {
        return size > 0 && 2 * (size + 1) > table.length;
    }

    int size() {
        return size;
    }

    private int slot(Digest digest) {
        int slot = digest.tableHash() & (table.length - 1);
        @Nullable StoredRecord record;
        while ((record = table[slot]) != null && !record.digest().equals(digest)) {
            slot = next(slot);
        }
        return slot;
    }

    private int next(int slot) {
        return (slot + 1) & (table.length - 1);
    }

    private void grow() {
        @Nullable StoredRecord[] old = table;
        table = new @Nullable StoredRecord[Math.max(SMALLEST_TABLE, 2 * old.length)];
        for (@Nullable StoredRecord record : old) {
            if (record != null) {
                table[slot(record.digest())] = record;
            }
        }
    }
}
