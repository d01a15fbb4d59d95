package io.aerotype.session;

import java.util.Objects;

/**
 * Is told of every request of a client, by the fast path or a builder: the way metrics and traces are made. A request for
 * several keys is one operation.
 *
 * <pre>{@code
 * Client client = Client.builder()
 *     .seeds("localhost")
 *     .listener(operation -> outcome -> log(operation.name(), outcome.duration(), outcome.resultCode()))
 *     .connect();
 * }</pre>
 *
 * <p>Both calls come on the thread that does the work and hold it up: be short. What a listener throws is logged and has no
 * other effect.
 */
@FunctionalInterface
public interface OperationListener {
    /**
     * An operation begins, on the thread that asked for it.
     *
     * @param operation what is to be done
     * @return is told when it is over, exactly once
     */
    Observer started(OperationInfo operation);

    /**
     * Tells another listener as well.
     *
     * @param other is told after this one
     * @return a listener that tells both
     */
    default OperationListener and(OperationListener other) {
        Objects.requireNonNull(other, "other");
        return operation -> {
            Observer first = started(operation);
            Observer second = other.started(operation);
            return outcome -> {
                first.ended(outcome);
                second.ended(outcome);
            };
        };
    }

    /** Is told of the end of one operation. */
    @FunctionalInterface
    interface Observer {
        /**
         * The operation is over: all its results are here, its stream was read to the end or closed, or it failed.
         *
         * @param outcome what became of it
         */
        void ended(OperationOutcome outcome);
    }
}
