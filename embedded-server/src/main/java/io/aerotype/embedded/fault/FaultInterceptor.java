package io.aerotype.embedded.fault;

/**
 * Decides, request by request, what goes wrong. It is called on the thread that serves the connection, from many
 * threads at once, before the server does anything.
 *
 * <pre>{@code
 * // the reply to the third write is lost, although the write is applied
 * FaultInterceptor lostReply = request ->
 *     request.kind() == RequestKind.WRITE && request.ordinal() == 3 ? Fault.dropReply() : Fault.none();
 * }</pre>
 */
@FunctionalInterface
public interface FaultInterceptor {
    /**
     * Decides what happens to a request.
     *
     * @param request what the request is about
     * @return the fault, {@link Fault#none()} for a request that is to be served as always
     */
    Fault intercept(ObservedRequest request);
}
