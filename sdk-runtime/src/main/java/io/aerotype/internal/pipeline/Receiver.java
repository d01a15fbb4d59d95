package io.aerotype.internal.pipeline;

import com.aerospike.client.AerospikeException;

/**
 * Takes what comes back for a request: any number of rows, then exactly one end. Calls come one after another, though not
 * always from one thread, and sometimes from an event loop's: a receiver must neither wait nor run anything of the user's.
 */
public interface Receiver {
    /**
     * One record was dealt with.
     *
     * @return whether more rows are wanted
     */
    boolean row(Row row);

    /** All rows came. */
    void complete();

    /** The request as a whole failed; rows that came before stay valid. */
    void fail(AerospikeException failure);
}
