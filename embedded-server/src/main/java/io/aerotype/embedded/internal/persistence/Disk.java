package io.aerotype.embedded.internal.persistence;

import io.aerotype.embedded.internal.partition.RegimeLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;

/**
 * The file of a cluster. Each of its commits is a chunk with a checksum: opening it goes back to the last whole one, so a
 * tail that was torn by a crash is never served.
 */
public final class Disk implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Disk.class.getName());
    private static final String FORMAT = "2";
    private static final String FORMAT_FACT = "format";
    private static final String NAMESPACE_FACTS = "namespace-number/";
    private static final String FILE = "data.mv";

    /** A commit writes whole pages. With less room, each would have few changes in it, and there would be hundreds a second. */
    private static final int UNSAVED_KILOBYTES = 64 * 1024;

    private static final int CACHE_MEGABYTES = 64;

    /** A synced write writes a page: small ones make it cheaper, and cost nothing where a second's writes go together. */
    private static final int KEYS_PER_PAGE = 16;

    /** The share of the file that is to be in use. Tests' files are small; a higher one would rewrite them all the time. */
    private static final int FILL_PERCENT = 40;

    private final Path file;
    private final boolean syncs;
    private final MVStore store;
    private final MVMap<byte[], byte[]> entries;
    private final MVMap<String, String> facts;
    /** What each of the facts were when they were last written. */
    private final Map<Facts, Map<String, String>> kept = new ConcurrentHashMap<>();

    private final AtomicLong changes = new AtomicLong();
    private final ReentrantLock committing = new ReentrantLock();
    private volatile long safe;
    private volatile boolean closed;
    private volatile boolean broken;

    private Disk(Path file, boolean syncs, MVStore store) {
        this.file = file;
        this.syncs = syncs;
        this.store = store;
        requireFormat();
        this.facts = store.openMap("facts");
        this.entries = store.openMap(
                "entries",
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
        facts.put(FORMAT_FACT, FORMAT);
    }

    /**
     * Opens a cluster's file, or makes it.
     *
     * @param directory where the file is, made if it is not there
     * @param syncs whether changes are on the disk when {@link #settle} returns, not a little later
     * @throws UncheckedIOException if another process has the file open, or it is none of ours; the message says which
     */
    public static Disk open(Path directory, boolean syncs) {
        Path file = directory.resolve(FILE);
        try {
            prepare(directory, file);
            MVStore.Builder builder = new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(CACHE_MEGABYTES)
                    .keysPerPage(KEYS_PER_PAGE)
                    .autoCompactFillRate(FILL_PERCENT)
                    .autoCommitBufferSize(UNSAVED_KILOBYTES);
            if (syncs) {
                builder.autoCommitDisabled();
            }
            return new Disk(file, syncs, builder.open());
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "The data directory " + directory + " cannot be used: " + unusable.getMessage() + ".", unusable);
        } catch (MVStoreException refused) {
            throw refusal(file, refused);
        }
    }

    /** What is made here is its owner's alone, where the file system can tell: there are hashes of passwords in it. */
    private static void prepare(Path directory, Path file) throws IOException {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory, ownersOnly(posix, "rwx------"));
        }
        if (!Files.exists(file)) {
            Files.createFile(file, ownersOnly(posix, "rw-------"));
        }
    }

    private static FileAttribute<?>[] ownersOnly(boolean posix, String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static UncheckedIOException refusal(Path file, MVStoreException refused) {
        String what = refused.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                ? file + " is in use by another server. Stop that one, or give this one a directory of its own."
                : file + " cannot be read (" + refused.getMessage() + "). Give the server another directory, or a copy"
                        + " of the file from before.";
        return new UncheckedIOException(what, new IOException(refused));
    }

    /** Looked at before anything is read, and before anything is written. */
    private void requireFormat() {
        if (store.getMapNames().isEmpty()) {
            return;
        }
        @Nullable
        String found =
                store.hasMap("facts") ? store.<String, String>openMap("facts").get(FORMAT_FACT) : null;
        if (FORMAT.equals(found)) {
            return;
        }
        store.closeImmediately();
        String what = found == null
                ? file + " was not written by this server. Give the server another directory."
                : file + " has format " + found + ", and this version reads " + FORMAT
                        + ". Use the version that wrote it, or another directory.";
        throw new UncheckedIOException(what, new IOException(what));
    }

    /** What one node keeps of a namespace's records. */
    public NodeRecords records(int node, String namespace) {
        int number = number(namespace);
        return new NodeRecords(
                new Section(this, entries, Section.Kind.RECORD, node, number),
                new Section(this, entries, Section.Kind.COPY, node, number));
    }

    /** What is known of a namespace's partitions, whoever has them. */
    public RegimeLog regimes(String namespace) {
        return new PartitionRegimes(new Section(this, entries, Section.Kind.PARTITION, 0, number(namespace)));
    }

    /** The transactions of a namespace. */
    public TransactionLog transactions(String namespace) {
        int number = number(namespace);
        return new TransactionLog(
                new Section(this, entries, Section.Kind.TRANSACTION, 0, number),
                new Section(this, entries, Section.Kind.ANNOUNCED_KEY, 0, number),
                new Section(this, entries, Section.Kind.PROVISIONAL, 0, number));
    }

    /** A namespace keeps its number in the file, whatever others come and go. */
    private int number(String namespace) {
        @Nullable String known = facts.get(NAMESPACE_FACTS + namespace);
        if (known != null) {
            return Integer.parseInt(known);
        }
        int next = namesOf(NAMESPACE_FACTS).size() + 1;
        facts.put(NAMESPACE_FACTS + namespace, String.valueOf(next));
        changed();
        return next;
    }

    /** From now on these facts are kept, and begin with what is on the disk. */
    public void keep(Facts more) {
        Map<String, String> found = namesOf(more.prefix());
        more.restore(found);
        kept.put(more, found);
    }

    private Map<String, String> namesOf(String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            if (fact.getKey().startsWith(prefix)) {
                found.put(fact.getKey().substring(prefix.length()), fact.getValue());
            }
        }
        return found;
    }

    /** The same as {@link #settle} for what commands on text can change: the facts, too. */
    public void settleFacts() throws IOException {
        if (!closed) {
            for (Map.Entry<Facts, Map<String, String>> each : kept.entrySet()) {
                replace(each.getKey(), each.getValue());
            }
            if (!broken) {
                settle();
            }
        }
    }

    private void replace(Facts changed, Map<String, String> known) throws IOException {
        Map<String, String> replacement = Map.copyOf(changed.facts());
        if (known.equals(replacement)) {
            return;
        }
        if (broken) {
            throw new IOException("the data directory cannot be written");
        }
        replacement.forEach((name, value) -> facts.put(changed.prefix() + name, value));
        known.keySet().stream()
                .filter(name -> !replacement.containsKey(name))
                .forEach(name -> facts.remove(changed.prefix() + name));
        kept.put(changed, replacement);
        changed();
    }

    void changed() {
        changes.incrementAndGet();
    }

    /**
     * Returns when every change made before is on the disk, if this disk syncs. Whoever comes while another commits waits
     * for that one, and often needs no commit of its own.
     *
     * @throws IOException if they cannot be written; nothing can from then on
     */
    public void settle() throws IOException {
        long wanted = changes.get();
        if (!syncs || closed || safe >= wanted) {
            return;
        }
        committing.lock();
        try {
            if (safe < wanted && !closed) {
                long reached = changes.get();
                store.commit();
                store.sync();
                safe = reached;
            }
        } catch (MVStoreException cannotWrite) {
            fail(cannotWrite);
            throw new IOException(cannotWrite);
        } finally {
            committing.unlock();
        }
    }

    /** Whether nothing can be written any more; then nothing is to be acknowledged that would have to be. */
    public boolean isBroken() {
        return broken;
    }

    /** Nothing can be written any more, which is said once. */
    void fail(MVStoreException cannotWrite) {
        synchronized (kept) {
            if (broken) {
                return;
            }
            broken = true;
        }
        Throwable cause = cannotWrite;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        LOG.log(
                System.Logger.Level.ERROR,
                "{0} cannot be written any more ({1}). Writes are refused with code 8 from now on; what was"
                        + " acknowledged is safe. Make room, and start the server again.",
                file,
                cause.getMessage());
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        try {
            settleFacts();
        } catch (IOException cannotWrite) {
            LOG.log(System.Logger.Level.DEBUG, "Closed as it is: {0}", cannotWrite.getMessage());
        }
        closed = true;
        if (broken) {
            store.closeImmediately();
        } else {
            store.close();
        }
    }
}
