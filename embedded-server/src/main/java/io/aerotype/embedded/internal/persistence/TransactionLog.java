package io.aerotype.embedded.internal.persistence;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordFormat;
import io.aerotype.embedded.internal.store.StoredRecord;
import io.aerotype.embedded.internal.transaction.Journal;
import io.aerotype.embedded.internal.transaction.Standing;
import io.aerotype.embedded.internal.transaction.Transactions;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A namespace's transactions on disk: each with its standing, the keys it has announced, and what it has written. */
public final class TransactionLog implements Journal {
    private final Section standings;
    private final Section announced;
    private final Section provisionals;

    TransactionLog(Section standings, Section announced, Section provisionals) {
        this.standings = standings;
        this.announced = announced;
        this.provisionals = provisionals;
    }

    /**
     * Puts the transactions that had not ended back into their state.
     *
     * @param namespace any node's; it tells the sets
     */
    public void restore(Transactions transactions, Namespace namespace) {
        standings.forEach((name, value) -> {
            long id = ByteBuffer.wrap(name).getLong();
            List<Digest> keys = new ArrayList<>();
            announced.forEach(name, (key, nothing) -> keys.add(Digest.of(key, Long.BYTES)));
            transactions.restore(standing(id, value), keys);
        });
        provisionals.forEach((name, value) -> {
            Digest digest = Digest.of(name, 0);
            byte[] record = Arrays.copyOfRange(value, Long.BYTES, value.length);
            transactions.restore(
                    digest,
                    ByteBuffer.wrap(value).getLong(),
                    record.length == 0 ? null : RecordFormat.decode(digest, record, namespace));
        });
    }

    private static Standing standing(long id, byte[] value) {
        ByteBuffer numbers = ByteBuffer.wrap(value, Digest.SIZE, value.length - Digest.SIZE);
        return new Standing(id, Digest.of(value, 0), numbers.getInt(), Standing.State.ofCode(numbers.get()));
    }

    private static byte[] name(long id) {
        return ByteBuffer.allocate(Long.BYTES).putLong(id).array();
    }

    private static byte[] name(long id, Digest key) {
        return ByteBuffer.allocate(Long.BYTES + Digest.SIZE)
                .putLong(id)
                .put(key.toBytes())
                .array();
    }

    @Override
    public void stands(Standing standing) {
        standings.put(
                name(standing.id()),
                ByteBuffer.allocate(Digest.SIZE + Integer.BYTES + 1)
                        .put(standing.monitor().toBytes())
                        .putInt(standing.deadline())
                        .put(standing.state().code())
                        .array());
    }

    @Override
    public void announced(long id, Collection<Digest> keys) {
        for (Digest key : keys) {
            announced.put(name(id, key), new byte[0]);
        }
    }

    @Override
    public void wrote(long id, Digest digest, @Nullable StoredRecord version) {
        byte[] record = version == null ? new byte[0] : RecordFormat.encode(version);
        provisionals.put(
                digest.toBytes(),
                ByteBuffer.allocate(Long.BYTES + record.length)
                        .putLong(id)
                        .put(record)
                        .array());
    }

    @Override
    public void released(Digest digest) {
        provisionals.remove(digest.toBytes());
    }

    @Override
    public void forgotten(long id) {
        standings.remove(name(id));
        announced.forEach(name(id), (key, nothing) -> announced.remove(key));
    }
}
