package io.aerotype.session;

import com.aerospike.client.policy.ClientPolicy;
import io.aerotype.internal.limits.AtLeast;
import java.time.Duration;

/**
 * The connections of a client to each node of its cluster: how many there are, how long they are kept, how long opening and
 * closing them may take, and when a node is left alone. Given to {@link ClientBuilder#connections}.
 *
 * <pre>{@code
 * Client.builder().seeds("db1:3000").connections(to -> to.max(300).idle(Duration.ofSeconds(30))).connect();
 * }</pre>
 */
public final class Connections {
    private final ClientPolicy policy;

    Connections(ClientPolicy policy) {
        this.policy = policy;
    }

    /**
     * How many connections are opened at the start and kept, for blocking and for asynchronous requests alike.
     *
     * @param number zero, as is the default, or more
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public Connections min(int number) {
        policy.minConnsPerNode = AtLeast.zero("min", number);
        policy.asyncMinConnsPerNode = number;
        return this;
    }

    /**
     * How many connections there are at most, for blocking and for asynchronous requests alike. A blocking request beyond
     * fails, an asynchronous one waits for one to be free.
     *
     * @param number at least 1; 100 unless set
     * @return this
     * @throws IllegalArgumentException if it is less
     */
    public Connections max(int number) {
        policy.maxConnsPerNode = AtLeast.one("max", number);
        policy.asyncMaxConnsPerNode = number;
        return this;
    }

    /**
     * Into how many pools the connections for blocking requests are divided, so that threads on many cores do not wait for
     * each other.
     *
     * @param number at least 1, which is the default
     * @return this
     * @throws IllegalArgumentException if it is less
     */
    public Connections poolsPerNode(int number) {
        policy.connPoolsPerNode = AtLeast.one("poolsPerNode", number);
        return this;
    }

    /**
     * How long an unused connection is kept. It has to be less than the server's own limit.
     *
     * @param time at least a second; zero for the stock client's default
     * @return this
     * @throws IllegalArgumentException if it is between zero and a second, or negative
     */
    public Connections idle(Duration time) {
        if (time.isNegative() || (!time.isZero() && time.toSeconds() == 0)) {
            throw new IllegalArgumentException("idle cannot be %s; it is zero, or at least a second.".formatted(time));
        }
        policy.maxSocketIdle = Math.toIntExact(time.toSeconds());
        return this;
    }

    /**
     * How long opening the first connection to a node may take.
     *
     * @param time more than zero; a second unless set
     * @return this
     * @throws IllegalArgumentException if it is zero or less
     */
    public Connections connectTimeout(Duration time) {
        policy.timeout = Setting.millis(positive("connectTimeout", time));
        return this;
    }

    /**
     * How long a login may take.
     *
     * @param time more than zero; five seconds unless set
     * @return this
     * @throws IllegalArgumentException if it is zero or less
     */
    public Connections loginTimeout(Duration time) {
        policy.loginTimeout = Setting.millis(positive("loginTimeout", time));
        return this;
    }

    /**
     * How long {@link Client#close} waits for asynchronous requests under way.
     *
     * @param time zero for not at all
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public Connections closeTimeout(Duration time) {
        policy.closeTimeout = time.isZero() ? -1 : Setting.millis(positive("closeTimeout", time));
        return this;
    }

    /**
     * Sends nothing more to a node for a while after too many errors, so that requests fail at once with an
     * {@link io.aerotype.error.UnavailableException}.
     *
     * @param maxErrors how many errors in a window are too many, 100 unless set; 0 to never do so
     * @param windowTends how many tend intervals a window has: at least 1, which is the default
     * @return this
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Connections circuitBreaker(int maxErrors, int windowTends) {
        policy.maxErrorRate = AtLeast.zero("maxErrors of the circuitBreaker", maxErrors);
        policy.errorRateWindow = AtLeast.one("windowTends of the circuitBreaker", windowTends);
        return this;
    }

    /** Looked at when all is said, since either number may come first. */
    void check() {
        int least = policy.minConnsPerNode;
        int most = policy.maxConnsPerNode;
        if (least > most) {
            throw new IllegalArgumentException(
                    "connections cannot have a min of %d and a max of %d; min is not more than max."
                            .formatted(least, most));
        }
    }

    static Duration positive(String name, Duration time) {
        if (!time.isPositive()) {
            throw new IllegalArgumentException("%s cannot be %s; it is more than zero.".formatted(name, time));
        }
        return time;
    }
}
