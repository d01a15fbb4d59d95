package io.aerotype.embedded.fault;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * The faults in force at a server. They can be changed while it runs; of several that are for a request, the one that was
 * added first happens. What is left to chance depends on the seed alone: in the same order of requests, the same faults.
 *
 * <pre>{@code
 * server.faults().on(RequestKind.WRITE).nth(3).dropReply();
 * ...
 * server.faults().clear();
 * }</pre>
 */
public final class Faults implements FaultInterceptor {
    static final Set<RequestKind> ANY =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RequestKind.CONNECT)));

    private static final double UNIT = 0x1.0p-53;

    private final long seed;
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final AtomicInteger salts = new AtomicInteger();

    /** A fault, whom it is for, and how often it was looked at and happened. */
    private record Rule(
            Predicate<ObservedRequest> requests,
            LongPredicate turns,
            Fault fault,
            AtomicLong seen,
            LongAdder injected) {}

    private Faults(long seed) {
        this.seed = seed;
    }

    /**
     * No faults so far.
     *
     * @param seed decides what is left to chance
     * @return an empty collection
     */
    public static Faults seeded(long seed) {
        return new Faults(seed);
    }

    /**
     * Begins a fault for some kinds of requests.
     *
     * @param kind a kind
     * @param others more kinds
     * @return the condition, to be narrowed
     */
    public FaultCondition on(RequestKind kind, RequestKind... others) {
        return new FaultCondition(this, EnumSet.of(kind, others));
    }

    /**
     * Begins a fault for all requests, those by which clients follow the cluster among them. That a connection is opened is
     * none. A fault that answers with a code spares info requests: clients that cannot follow the cluster see nothing else.
     *
     * @return the condition, to be narrowed
     */
    public FaultCondition onAny() {
        return new FaultCondition(this, ANY);
    }

    /**
     * Lets nobody connect to a node any more: whoever tries is reset. Connections that are open stay.
     *
     * @param node 1 for the first node
     * @return the faults, with this one in force
     */
    public Faults refuseConnections(int node) {
        return on(RequestKind.CONNECT).onNode(node).resetConnection();
    }

    /** From now on nothing goes wrong. */
    public void clear() {
        rules.clear();
    }

    /**
     * How often each fault in force has happened.
     *
     * @return the number of times by the kind of fault, such as {@code DropReply}; only of faults that happened
     */
    public Map<String, Long> injected() {
        Map<String, Long> counts = new TreeMap<>();
        for (Rule rule : rules) {
            long count = rule.injected().sum();
            if (count > 0) {
                counts.merge(rule.fault().getClass().getSimpleName(), count, Long::sum);
            }
        }
        return counts;
    }

    /**
     * Whether there is a fault that could happen.
     *
     * @return false if every request is served as always
     */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    @Override
    public Fault intercept(ObservedRequest request) {
        for (Rule rule : rules) {
            if (rule.requests().test(request) && rule.turns().test(rule.seen().incrementAndGet())) {
                rule.injected().increment();
                return rule.fault();
            }
        }
        return Fault.none();
    }

    Faults add(Predicate<ObservedRequest> requests, LongPredicate turns, Fault fault) {
        rules.add(new Rule(requests, turns, fault, new AtomicLong(), new LongAdder()));
        return this;
    }

    long nextSalt() {
        return salts.incrementAndGet();
    }

    /** A number from 0 to below 1 that is always the same for the same seed, condition and turn (SplitMix64). */
    double chance(long salt, long turn) {
        long mixed = seed + 0x9E3779B97F4A7C15L * (turn + (salt << 40));
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * UNIT;
    }
}
