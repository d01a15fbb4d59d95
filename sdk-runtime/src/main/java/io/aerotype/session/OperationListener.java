package io.aerotype.session;

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
