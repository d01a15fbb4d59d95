package io.aerotype.internal.plan;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What secondary indexes a cluster has, as far as queries need to know. It asks when a query first asks it, and again in
 * the background when a query finds that what it knows is older than the refresh interval; without queries nothing runs.
 * If asking fails, the last good answer stays. It never throws.
 */
public final class IndexCatalogue {
    /** How long a query waits for the first answer; then it goes without an index. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How long it waits for the answer after an index was made or dropped; then it goes with what was known before. */
    private static final Duration PATIENCE_AFTER_A_CHANGE = Duration.ofSeconds(10);

    /** How soon a cluster that could not be asked is asked again, at the latest. */
    private static final Duration RETRY = Duration.ofSeconds(1);

    /** One info command, to whichever node answers. */
    @FunctionalInterface
    public interface InfoSource {
        /**
         * Returns the answer to an info command.
         *
         * @throws AerospikeException if no node answers
         */
        String ask(String command);
    }

    /** What was answered, and whether it still holds as far as we know; {@code known} is false if nothing ever was. */
    private record Snapshot(Map<String, List<IndexDescription>> indexes, Instant taken, boolean known, boolean holds) {
        static final Snapshot NOTHING = new Snapshot(Map.of(), Instant.MIN, false, false);
    }

    private final InstantSource clock;
    private final Duration refreshInterval;
    private final Executor background;
    private final Duration patience;
    private final List<InfoSource> sources = new CopyOnWriteArrayList<>();
    private final Map<String, Long> entriesPerValue = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable CompletableFuture<Snapshot>> underway = new AtomicReference<>();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile Snapshot snapshot = Snapshot.NOTHING;
    private volatile @Nullable RuntimeException lastError;

    /** An answer that somebody waited for as long as a query may; no other query waits for it. */
    private volatile @Nullable CompletableFuture<Snapshot> awaitedInVain;

    /**
     * Makes a catalogue that knows nothing yet.
     *
     * @param refreshInterval how old knowledge may become; zero for any age
     * @param background where the cluster is asked
     */
    public IndexCatalogue(InstantSource clock, Duration refreshInterval, Executor background) {
        this(clock, refreshInterval, background, PATIENCE);
    }

    /** Makes one that has queries wait for as long as given. */
    public IndexCatalogue(InstantSource clock, Duration refreshInterval, Executor background, Duration patience) {
        this.patience = patience;
        this.clock = clock;
        this.refreshInterval = refreshInterval;
        this.background = background;
    }

    /** Adds somebody who can ask the cluster; whoever was added first is asked first. */
    public void attach(InfoSource source) {
        sources.add(source);
    }

    /** Takes somebody away who can ask no more. */
    public void detach(InfoSource source) {
        sources.remove(source);
    }

    /** The indexes of a namespace; none if the cluster could not be asked yet. */
    public List<IndexDescription> indexes(String namespace) {
        return current().indexes().getOrDefault(namespace, List.of());
    }

    /** The same, if it is known without waiting; null if not. */
    @Nullable
    List<IndexDescription> indexesAtOnce(String namespace) {
        Snapshot now = atOnce();
        return now == null ? null : now.indexes().getOrDefault(namespace, List.of());
    }

    /** Whether the cluster ever answered. */
    public boolean isKnown() {
        return snapshot.known();
    }

    /** What went wrong when the cluster was last asked; empty if it answered. */
    public Optional<RuntimeException> lastError() {
        return Optional.ofNullable(lastError);
    }

    /** When the cluster last answered; empty if it never did. */
    public Optional<Instant> refreshedAt() {
        Snapshot latest = snapshot;
        return latest.known() ? Optional.of(latest.taken()) : Optional.empty();
    }

    String trouble() {
        RuntimeException error = lastError;
        return error == null ? "no node has answered yet" : String.valueOf(error.getMessage());
    }

    /** Notes that an index was just created or dropped: the next query waits for a fresh answer. */
    public void invalidate() {
        changes.incrementAndGet();
        entriesPerValue.clear();
        Snapshot old = snapshot;
        snapshot = new Snapshot(old.indexes(), old.taken(), old.known(), false);
    }

    /** How many entries an index has for one value on average; empty if the server does not tell, or not soon. */
    public OptionalLong entriesPerValue(IndexDescription index) {
        count(List.of(index));
        long entries = entriesPerValue.getOrDefault(key(index), 0L);
        return entries > 0 ? OptionalLong.of(entries) : OptionalLong.empty();
    }

    /** Whether it is known how many entries these indexes have, or that it will not be known soon. */
    boolean isCounted(List<IndexDescription> indexes) {
        return indexes.stream().allMatch(index -> entriesPerValue.containsKey(key(index)));
    }

    /** Asks how many entries these indexes have, where that is not known, and waits no longer than a query may. */
    void count(List<IndexDescription> indexes) {
        if (isCounted(indexes)) {
            return;
        }
        CompletableFuture<Void> counting = CompletableFuture.runAsync(
                () -> indexes.stream()
                        .filter(index -> !entriesPerValue.containsKey(key(index)))
                        .forEach(index -> entriesPerValue.put(key(index), fetch(index))),
                background);
        if (!await(counting, patience)) {
            // The next refresh asks again; until then no query waits for it.
            indexes.forEach(index -> entriesPerValue.putIfAbsent(key(index), 0L));
        }
    }

    private Snapshot current() {
        Snapshot now = atOnce();
        if (now != null) {
            return now;
        }
        CompletableFuture<Snapshot> refresh = refresh();
        if (!await(refresh, snapshot.known() ? PATIENCE_AFTER_A_CHANGE : patience)) {
            awaitedInVain = refresh;
        }
        return snapshot;
    }

    /** What is known, if a query need not wait for more; null if it has to. */
    private @Nullable Snapshot atOnce() {
        Snapshot latest = snapshot;
        if (!isStale(latest)) {
            return latest;
        }
        CompletableFuture<Snapshot> refresh = refresh();
        boolean settled = (latest.known() && latest.holds()) || refresh.isDone() || isAwaitedInVain(refresh);
        return settled ? snapshot : null;
    }

    @SuppressWarnings("ReferenceEquality") // the very question that somebody waited for
    private boolean isAwaitedInVain(CompletableFuture<Snapshot> refresh) {
        return refresh == awaitedInVain;
    }

    /** Whether something is done in time. */
    private static boolean await(CompletableFuture<?> work, Duration patience) {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException failed) {
            return true;
        } catch (TimeoutException late) {
            return false;
        }
    }

    private boolean isStale(Snapshot latest) {
        if (latest.known() && latest.holds()) {
            return !refreshInterval.isZero() && age(latest).compareTo(refreshInterval) >= 0;
        }
        boolean tried = latest.holds();
        return !tried || age(latest).compareTo(RETRY) >= 0;
    }

    private Duration age(Snapshot latest) {
        return Duration.between(latest.taken(), clock.instant());
    }

    /** Asks the cluster, unless somebody does already. */
    private CompletableFuture<Snapshot> refresh() {
        CompletableFuture<Snapshot> mine = new CompletableFuture<>();
        CompletableFuture<Snapshot> others = underway.compareAndExchange(null, mine);
        if (others != null) {
            return others;
        }
        background.execute(() -> {
            try {
                snapshot = ask();
            } finally {
                underway.set(null);
                mine.complete(snapshot);
            }
        });
        return mine;
    }

    private Snapshot ask() {
        try {
            String answer;
            int before;
            do {
                // What is answered while an index is being created or dropped may be out of date already.
                before = changes.get();
                answer = first("sindex-list:b64=true");
            } while (before != changes.get());
            Map<String, List<IndexDescription>> indexes =
                    IndexListing.parse(answer).stream().collect(Collectors.groupingBy(IndexDescription::namespace));
            recount(indexes);
            lastError = null;
            return new Snapshot(indexes, clock.instant(), true, true);
        } catch (RuntimeException failure) {
            lastError = failure;
            Snapshot old = snapshot;
            return new Snapshot(old.indexes(), clock.instant(), old.known(), true);
        }
    }

    /** Asks again how much the indexes hold that queries were interested in, so that no query has to wait for it. */
    private void recount(Map<String, List<IndexDescription>> indexes) {
        Map<String, Long> fresh = new HashMap<>();
        indexes.values().stream()
                .flatMap(List::stream)
                .filter(index -> entriesPerValue.containsKey(key(index)))
                .forEach(index -> fresh.put(key(index), fetch(index)));
        entriesPerValue.keySet().retainAll(fresh.keySet());
        entriesPerValue.putAll(fresh);
    }

    private long fetch(IndexDescription index) {
        try {
            return IndexListing.entriesPerValue(
                    first("sindex-stat:namespace=%s;indexname=%s".formatted(index.namespace(), index.name())));
        } catch (RuntimeException unknown) {
            lastError = unknown;
            return 0;
        }
    }

    private String first(String command) {
        AerospikeException failure =
                new AerospikeException(ResultCode.INVALID_NODE_ERROR, "No client of the cluster is open.");
        for (InfoSource source : sources) {
            try {
                return source.ask(command);
            } catch (AerospikeException silent) {
                failure = silent;
            }
        }
        throw failure;
    }

    private static String key(IndexDescription index) {
        return index.namespace() + "/" + index.name();
    }
}
