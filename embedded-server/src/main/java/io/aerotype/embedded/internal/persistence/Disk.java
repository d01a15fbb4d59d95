package io.aerotype.embedded.internal.persistence;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.store.RecordFormat;
import io.aerotype.embedded.internal.store.StoredRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;

/**
 * The file of one node. Each of its commits is a chunk with a checksum: opening it goes back to the last whole one, so a
 * tail that was torn by a crash is never served.
 */
public final class Disk implements AutoCloseable {
    private static final String FORMAT = "1";
    private static final String FILE = "records.mv";

    private final Path file;
    private final boolean syncs;
    private final MVStore store;
    private final MVMap<String, String> facts;
    private final AtomicLong changes = new AtomicLong();
    private final ReentrantLock committing = new ReentrantLock();
    private volatile long safe;
    private volatile boolean closed;

    private Disk(Path file, boolean syncs, MVStore store) {
        this.file = file;
        this.syncs = syncs;
        this.store = store;
        this.facts = store.openMap("facts");
    }

    /**
     * Opens a node's file, or makes it.
     *
     * @param directory the node's own directory, made if it is not there
     * @param syncs whether changes are on the disk when {@link #settle} returns, not a little later
     * @throws UncheckedIOException if another process has the file open, or it is none of ours; the message says which
     */
    public static Disk open(Path directory, boolean syncs) {
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            MVStore.Builder builder = new MVStore.Builder().fileName(file.toString());
            if (syncs) {
                builder.autoCommitDisabled();
            }
            Disk disk = new Disk(file, syncs, builder.open());
            disk.checkFormat();
            return disk;
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "The data directory " + directory + " cannot be used: " + unusable.getMessage() + ".", unusable);
        } catch (MVStoreException refused) {
            throw refusal(file, refused);
        }
    }

    private static UncheckedIOException refusal(Path file, MVStoreException refused) {
        String what = refused.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? file + " is in use by another server. Stop that one, or give this one a directory of its own."
                : file + " cannot be read (" + refused.getMessage() + "). Give the server another directory, or a copy"
                        + " of the file from before.";
        return new UncheckedIOException(what, new IOException(refused));
    }

    private void checkFormat() {
        @Nullable String found = facts.putIfAbsent("format", FORMAT);
        if (found != null && !found.equals(FORMAT)) {
            store.closeImmediately();
            throw new UncheckedIOException(new IOException(file + " has format " + found + ", and this version reads "
                    + FORMAT + ". Use the version that wrote it, or another directory."));
        }
    }

    /** Fills a namespace with its records, and from now on keeps every change of it. */
    public void keep(Namespace namespace) {
        MVMap<byte[], byte[]> records = store.openMap(
                "records/" + namespace.name(),
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
        for (Map.Entry<byte[], byte[]> entry : records.entrySet()) {
            Digest digest = Digest.of(entry.getKey(), 0);
            namespace.replicate(digest, RecordFormat.decode(digest, entry.getValue(), namespace));
        }
        namespace.observe((before, after) -> change(records, before, after));
    }

    private void change(MVMap<byte[], byte[]> records, @Nullable StoredRecord before, @Nullable StoredRecord after) {
        if (closed) {
            return;
        }
        if (after != null) {
            records.put(after.digest().toBytes(), RecordFormat.encode(after));
        } else {
            records.remove(Objects.requireNonNull(before).digest().toBytes());
        }
        changes.incrementAndGet();
    }

    /** What was put under names that begin so, in their order. */
    public Map<String, String> facts(String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            if (fact.getKey().startsWith(prefix)) {
                found.put(fact.getKey().substring(prefix.length()), fact.getValue());
            }
        }
        return found;
    }

    /** Puts these facts in place of all whose names begin so. */
    public void replaceFacts(String prefix, Map<String, String> replacement) {
        Map<String, String> known = facts(prefix);
        if (closed || known.equals(replacement)) {
            return;
        }
        known.keySet().stream()
                .filter(name -> !replacement.containsKey(name))
                .forEach(name -> facts.remove(prefix + name));
        replacement.forEach((name, value) -> facts.put(prefix + name, value));
        changes.incrementAndGet();
    }

    /**
     * Returns when every change made before is on the disk, if this disk syncs. Whoever comes while another commits waits
     * for that one, and often needs no commit of its own.
     */
    public void settle() {
        if (!syncs || closed || safe >= changes.get()) {
            return;
        }
        long wanted = changes.get();
        committing.lock();
        try {
            if (safe < wanted && !closed) {
                long reached = changes.get();
                store.commit();
                store.sync();
                safe = reached;
            }
        } finally {
            committing.unlock();
        }
    }

    /** Leaves the file as a loss of power would. */
    public void abandon() {
        closed = true;
        store.closeImmediately();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            store.close();
        }
    }
}
