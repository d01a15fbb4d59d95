package io.aerotype.internal.plan;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What secondary indexes a cluster has, as far as queries need to know. It asks when a query asks it, and again when what
 * it knows is older than the refresh interval; nothing runs in the background. If asking fails, the last answer stays.
 */
public final class IndexCatalogue {
    /** One info command, to any one node. */
    @FunctionalInterface
    public interface InfoSource {
        /** Returns the answer to an info command. */
        String ask(String command);
    }

    private record Snapshot(List<IndexDescription> indexes, Instant taken) {}

    private final InfoSource info;
    private final InstantSource clock;
    private final Duration refreshInterval;
    private final ReentrantLock refreshing = new ReentrantLock();
    private final Map<String, Long> entriesPerValue = new ConcurrentHashMap<>();
    private volatile @Nullable Snapshot snapshot;
    private volatile @Nullable AerospikeException lastError;

    public IndexCatalogue(InfoSource info, InstantSource clock, Duration refreshInterval) {
        this.info = info;
        this.clock = clock;
        this.refreshInterval = refreshInterval;
    }

    /** The indexes of a namespace; none if the cluster could not be asked yet. */
    public List<IndexDescription> indexes(String namespace) {
        return current().stream()
                .filter(index -> index.namespace().equals(namespace))
                .toList();
    }

    /** What went wrong when the cluster was last asked. */
    public Optional<AerospikeException> lastError() {
        return Optional.ofNullable(lastError);
    }

    /** Forgets what is known, because an index was just created or dropped. */
    public void invalidate() {
        snapshot = null;
        entriesPerValue.clear();
    }

    /** How many entries an index has for one value on average; empty if the server does not tell. */
    public OptionalLong entriesPerValue(IndexDescription index) {
        long entries = entriesPerValue.computeIfAbsent(index.namespace() + "/" + index.name(), name -> fetch(index));
        return entries > 0 ? OptionalLong.of(entries) : OptionalLong.empty();
    }

    private List<IndexDescription> current() {
        Snapshot known = snapshot;
        if (known != null && (refreshInterval.isZero() || age(known).compareTo(refreshInterval) < 0)) {
            return known.indexes();
        }
        if (known == null) {
            refreshing.lock();
        } else if (!refreshing.tryLock()) {
            // Somebody else is asking; what is known will do meanwhile.
            return known.indexes();
        }
        try {
            Snapshot latest = snapshot;
            // Whoever waited for the lock finds what the one before it fetched.
            if (latest != null && (known == null || latest.taken().isAfter(known.taken()))) {
                return latest.indexes();
            }
            return refresh(latest).indexes();
        } finally {
            refreshing.unlock();
        }
    }

    private Duration age(Snapshot known) {
        return Duration.between(known.taken(), clock.instant());
    }

    private Snapshot refresh(@Nullable Snapshot before) {
        Snapshot fresh;
        try {
            fresh = new Snapshot(parse(info.ask("sindex-list")), clock.instant());
            entriesPerValue.clear();
            lastError = null;
        } catch (AerospikeException failure) {
            lastError = failure;
            fresh = new Snapshot(before == null ? List.of() : before.indexes(), clock.instant());
        }
        snapshot = fresh;
        return fresh;
    }

    private long fetch(IndexDescription index) {
        try {
            String answer =
                    info.ask("sindex-stat:namespace=%s;indexname=%s".formatted(index.namespace(), index.name()));
            String entries = fields(answer, ";").get("entries_per_bval");
            return entries == null ? 0 : Long.parseLong(entries);
        } catch (AerospikeException | NumberFormatException unknown) {
            return 0;
        }
    }

    /** Rows of an answer to {@code sindex-list}; a row that makes no sense is passed over, the others stay. */
    public static List<IndexDescription> parse(String answer) {
        return Arrays.stream(answer.split(";", -1))
                .map(row -> describe(fields(row, ":")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<IndexDescription> describe(Map<String, String> row) {
        String name = row.get("indexname");
        String namespace = row.get("ns");
        if (name == null || namespace == null) {
            return Optional.empty();
        }
        return Optional.of(new IndexDescription(
                name,
                namespace,
                text(row, "set"),
                text(row, "bin"),
                type(text(row, "type")),
                collection(text(row, "indextype")),
                text(row, "context"),
                text(row, "exp"),
                "RW".equals(row.get("state"))));
    }

    private static Map<String, String> fields(String row, String separator) {
        Map<String, String> fields = new HashMap<>();
        for (String field : row.split(separator, -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return fields;
    }

    /** A server writes "null" where there is nothing. */
    private static String text(Map<String, String> row, String field) {
        String value = row.getOrDefault(field, "null");
        return value.equals("null") ? "" : value;
    }

    private static @Nullable IndexType type(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "numeric", "integer" -> IndexType.NUMERIC;
            case "string" -> IndexType.STRING;
            case "blob" -> IndexType.BLOB;
            case "geo2dsphere" -> IndexType.GEO2DSPHERE;
            default -> null;
        };
    }

    private static IndexCollectionType collection(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "list" -> IndexCollectionType.LIST;
            case "mapkeys" -> IndexCollectionType.MAPKEYS;
            case "mapvalues" -> IndexCollectionType.MAPVALUES;
            default -> IndexCollectionType.DEFAULT;
        };
    }
}
