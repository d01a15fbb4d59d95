package io.aerotype.spi;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import java.util.ArrayList;
import java.util.List;

/** Collects the bins of one record on their way to the server. */
public final class BinWriter {
    private final List<Operation> operations;

    /**
     * Starts with no bins.
     *
     * @param expectedBins how many bins are likely to come; at least 0
     */
    public BinWriter(int expectedBins) {
        operations = new ArrayList<>(expectedBins);
    }

    /**
     * Sets a bin.
     *
     * @param bin the bin's name
     * @param value its value; the null value removes the bin
     * @return this writer
     */
    public BinWriter put(String bin, Value value) {
        operations.add(new Operation(Operation.Type.WRITE, bin, value));
        return this;
    }

    /**
     * What was collected, as one write's operations.
     *
     * @return a new array, in the order of the calls
     */
    public Operation[] operations() {
        return operations.toArray(Operation[]::new);
    }
}
