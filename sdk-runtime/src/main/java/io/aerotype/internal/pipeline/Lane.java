package io.aerotype.internal.pipeline;

/** The way of one command that nobody waits for: out to a server, and its answer back to where user code may run. */
interface Lane {
    /**
     * Sends a command on one record. Whatever comes of it, the pending row is told.
     *
     * @throws com.aerospike.client.AerospikeException if it was refused before it was sent; then nobody is told
     */
    void ask(Request.Single request, PendingRow<?> pending);

    /** Takes a command that was answered to where it is looked at. */
    void answered(PendingRow<?> row);
}
