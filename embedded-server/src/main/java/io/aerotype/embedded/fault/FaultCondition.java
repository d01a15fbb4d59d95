package io.aerotype.embedded.fault;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * Which requests a fault is for. Each condition narrows the choice; the last call names the fault and puts it into force.
 * Requests are counted among those that meet the conditions so far, from the moment the fault is in force.
 *
 * <pre>{@code
 * server.faults().on(RequestKind.WRITE).onNode(2).nth(3).dropReply();
 * server.faults().on(RequestKind.READ).inSet("users").withProbability(0.1).delay(Duration.ofMillis(50));
 * }</pre>
 */
public final class FaultCondition {
    private final Faults faults;
    private final Set<RequestKind> kinds;
    private final Predicate<ObservedRequest> requests;
    private final LongPredicate turns;

    FaultCondition(Faults faults, Set<RequestKind> kinds) {
        this(faults, kinds, request -> kinds.contains(request.kind()), turn -> true);
    }

    private FaultCondition(
            Faults faults, Set<RequestKind> kinds, Predicate<ObservedRequest> requests, LongPredicate turns) {
        this.faults = faults;
        this.kinds = kinds;
        this.requests = requests;
        this.turns = turns;
    }

    private FaultCondition and(Predicate<ObservedRequest> more) {
        return new FaultCondition(faults, kinds, requests.and(more), turns);
    }

    private FaultCondition at(LongPredicate more) {
        return new FaultCondition(faults, kinds, requests, turns.and(more));
    }

    /**
     * Only requests that reach one node.
     *
     * @param number 1 for the first node
     * @return the narrower condition
     */
    public FaultCondition onNode(int number) {
        return and(request -> request.node() == number);
    }

    /**
     * Only requests that name a namespace.
     *
     * @param namespace its name
     * @return the narrower condition
     */
    public FaultCondition inNamespace(String namespace) {
        return and(request -> request.namespace().equals(namespace));
    }

    /**
     * Only requests that name a set.
     *
     * @param set its name
     * @return the narrower condition
     */
    public FaultCondition inSet(String set) {
        return and(request -> request.set().equals(set));
    }

    /**
     * Only requests about one record. Batches, which are about several, are not among them.
     *
     * @param digest the 20 bytes of the record's digest ({@code key.digest} of the stock client)
     * @return the narrower condition
     */
    public FaultCondition ofKey(byte[] digest) {
        String hex = HexFormat.of().formatHex(digest);
        return and(request -> request.digest().filter(hex::equals).isPresent());
    }

    /**
     * Only one of the requests.
     *
     * @param number 1 for the first
     * @return the narrower condition
     * @throws IllegalArgumentException if there is no such request
     */
    public FaultCondition nth(long number) {
        requirePositive(number);
        return at(turn -> turn == number);
    }

    /**
     * Only the first of the requests.
     *
     * @param count how many
     * @return the narrower condition
     * @throws IllegalArgumentException if the number is not positive
     */
    public FaultCondition first(long count) {
        requirePositive(count);
        return at(turn -> turn <= count);
    }

    /**
     * Only every so many of the requests.
     *
     * @param step 2 for the second, the fourth, and so on
     * @return the narrower condition
     * @throws IllegalArgumentException if the number is not positive
     */
    public FaultCondition every(long step) {
        requirePositive(step);
        return at(turn -> turn % step == 0);
    }

    /**
     * Only some of the requests, by chance. The seed of the {@link Faults} alone decides which.
     *
     * @param share from 0 for none to 1 for all
     * @return the narrower condition
     * @throws IllegalArgumentException if the number is no share
     */
    public FaultCondition withProbability(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A probability goes from 0 to 1, and this one is " + share + ".");
        }
        long salt = faults.nextSalt();
        return at(turn -> faults.chance(salt, turn) < share);
    }

    private static void requirePositive(long number) {
        if (number < 1) {
            throw new IllegalArgumentException("Requests are counted from 1, and " + number + " was given.");
        }
    }

    /**
     * Serves the requests late.
     *
     * @param time how much later
     * @return the faults, with this one in force
     */
    public Faults delay(Duration time) {
        return inject(Fault.delay(time));
    }

    /**
     * Loses the requests.
     *
     * @return the faults, with this one in force
     */
    public Faults dropRequest() {
        return inject(Fault.dropRequest());
    }

    /**
     * Executes the requests and loses the answers.
     *
     * @return the faults, with this one in force
     */
    public Faults dropReply() {
        return inject(Fault.dropReply());
    }

    /**
     * Executes the requests, sends a part of the answers and closes the connections.
     *
     * @param bytes how many bytes are sent
     * @return the faults, with this one in force
     */
    public Faults truncateReply(int bytes) {
        return inject(Fault.truncateReply(bytes));
    }

    /**
     * Executes the requests and sends the answers slowly.
     *
     * @param bytes how many bytes are sent at a time
     * @param pause how long it takes until the next ones follow
     * @return the faults, with this one in force
     */
    public Faults trickle(int bytes, Duration pause) {
        return inject(Fault.trickle(bytes, pause));
    }

    /**
     * Closes the connections instead of executing the requests.
     *
     * @return the faults, with this one in force
     */
    public Faults closeConnection() {
        return inject(Fault.closeConnection());
    }

    /**
     * Resets the connections instead of executing the requests.
     *
     * @return the faults, with this one in force
     */
    public Faults resetConnection() {
        return inject(Fault.resetConnection());
    }

    /**
     * Refuses the requests.
     *
     * @param resultCode the code to answer with, for example 18 (device overload)
     * @return the faults, with this one in force
     */
    public Faults answer(int resultCode) {
        return inject(Fault.answer(resultCode));
    }

    /**
     * Puts any fault into force.
     *
     * @param fault what happens to the requests
     * @return the faults, with this one in force
     * @throws IllegalArgumentException if connections are meant, and the fault is about replies
     */
    public Faults inject(Fault fault) {
        if (kinds.contains(RequestKind.CONNECT) && fault.isAboutReplies()) {
            throw new IllegalArgumentException("A connection that is opened gets no reply that " + fault
                    + " could be about. It can be delayed, left without any answer, closed or reset.");
        }
        boolean spared = fault instanceof Fault.Answer && kinds.equals(Faults.ANY);
        return faults.add(
                spared ? and(request -> request.kind() != RequestKind.INFO).requests : requests, turns, fault);
    }
}
