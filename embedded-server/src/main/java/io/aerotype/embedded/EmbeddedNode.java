package io.aerotype.embedded;

import io.aerotype.embedded.internal.cluster.Cluster;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * One node of an {@link EmbeddedAerospike}, to be stopped, lost and brought back while clients are at work.
 *
 * <pre>{@code
 * try (EmbeddedAerospike server = EmbeddedAerospike.builder().nodes(3).start()) {
 *     server.node(2).kill();      // the others go on with the copies they have
 *     server.node(2).restart();   // empty, and filled from the others
 * }
 * }</pre>
 *
 * <p>Each method returns when the cluster has settled: partitions have changed hands, copies are complete. Clients learn of
 * it the next time they look, a second later by default.
 */
public final class EmbeddedNode {
    private final Cluster cluster;
    private final String host;
    private final int number;

    EmbeddedNode(Cluster cluster, String host, int number) {
        this.cluster = cluster;
        this.host = host;
        this.number = number;
    }

    /**
     * The number by which {@link EmbeddedAerospike#node} knows it.
     *
     * @return 1 for the first node
     */
    public int number() {
        return number;
    }

    /**
     * The address on which it listens.
     *
     * @return the address as text
     */
    public String host() {
        return host;
    }

    /**
     * The port on which it listens, which it keeps while it is down.
     *
     * @return 1 to 65535
     */
    public int port() {
        return cluster.port(number);
    }

    /**
     * The rack it stands in.
     *
     * @return the rack's number, 0 if there are no racks
     */
    public int rackId() {
        return cluster.rackId(number);
    }

    /**
     * Whether it runs; a paused node does.
     *
     * @return false after it was stopped or killed
     */
    public boolean isRunning() {
        return cluster.isRunning(number);
    }

    /**
     * Whether it stands still.
     *
     * @return true between {@link #pause} and {@link #resume}
     */
    public boolean isPaused() {
        return cluster.isPaused(number);
    }

    /**
     * Stops it in good order: the others take over what it has, so nothing is lost, whatever the replication factor.
     *
     * @throws IllegalStateException if it does not run
     */
    public void stop() {
        cluster.stop(number);
    }

    /**
     * Ends it as a loss of power would. Acknowledged writes live on in their replicas; what only this node had is lost, or
     * away until it comes back if the server has a data directory. A namespace of strong consistency then refuses the
     * partitions concerned with code 11.
     *
     * @throws IllegalStateException if it does not run
     */
    public void kill() {
        cluster.kill(number);
    }

    /**
     * Starts it again on its port, with an empty memory, or with what it had on disk if the server has a data directory. The
     * others give it its share, and what it has missed; it gives them what only it has.
     *
     * @throws IllegalStateException if it runs
     * @throws UncheckedIOException if its port was taken meanwhile
     */
    public void restart() {
        cluster.restart(number);
    }

    /**
     * Lets it stand still: it takes requests and answers none, as a process that was stopped or a machine that is cut off.
     * It stays a member of the cluster; what others write is still copied to it.
     *
     * @throws IllegalStateException if it does not run
     */
    public void pause() {
        cluster.pause(number);
    }

    /**
     * Lets a paused node go on: it answers what has come in.
     *
     * @throws IllegalStateException if it does not run
     */
    public void resume() {
        cluster.resume(number);
    }

    /** Takes it out of the cluster for good, after the others have taken over what it has. */
    public void remove() {
        cluster.remove(number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmbeddedNode that && that.cluster == cluster && that.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(cluster), number);
    }

    @Override
    public String toString() {
        return "node " + number + " at " + host + ":" + port();
    }
}
