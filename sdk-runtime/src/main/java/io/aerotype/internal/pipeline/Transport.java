package io.aerotype.internal.pipeline;

/**
 * Sends requests. The two implementations are the only code that knows there are two ways to call the stock client; what
 * is above them sees one.
 */
public interface Transport {
    /**
     * Sends a request. Never throws because of the request or the cluster: the receiver is told. When this returns, a
     * blocking transport has told it everything; an asynchronous one may not have begun.
     */
    void send(Request request, Receiver receiver);
}
