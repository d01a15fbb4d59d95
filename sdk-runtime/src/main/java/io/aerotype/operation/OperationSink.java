package io.aerotype.operation;

import com.aerospike.client.Operation;
import io.aerotype.ael.AelProgram;

/**
 * Takes the operations of one write, in the order they are to run. A bin accessor is given the builder it belongs to as
 * its sink, adds one operation and hands the builder back.
 *
 * @param <W> the builder that goes on
 */
public interface OperationSink<W> {
    /**
     * Adds one operation of the stock client after those already there.
     *
     * @param operation what to do; never null
     * @return the builder, to go on with
     */
    W operation(Operation operation);

    /**
     * Adds one operation on a path that forks, which servers know from release 8.1.1 on.
     *
     * @param operation what to do; never null
     * @return the builder, to go on with
     * @throws io.aerotype.error.UnsupportedFeatureException if the cluster has an older one
     */
    default W forkingOperation(Operation operation) {
        return operation(operation);
    }

    /**
     * Compiles an expression for one of the operations. What one client compiled once it finds again at the cost of a
     * look-up; values are never part of it.
     *
     * @param ael what to compute, in the Aerospike Expression Language
     * @return the program
     * @throws IllegalArgumentException if the text is no expression, the message showing where
     */
    AelProgram compile(String ael);
}
