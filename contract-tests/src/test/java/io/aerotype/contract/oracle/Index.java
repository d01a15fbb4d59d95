package io.aerotype.contract.oracle;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.task.IndexTask;
import java.util.List;
import java.util.Optional;

/** A secondary index that every case of the query areas finds in place. */
record Index(
        String name,
        String bin,
        IndexType type,
        IndexCollectionType collection,
        Optional<CTX> path,
        Optional<Pack> expression) {
    /** How the names of all of them begin. */
    static final String PREFIX = "oracle_";

    static final List<Index> ALL = List.of(
            on("oracle_n", "n", IndexType.NUMERIC, IndexCollectionType.DEFAULT),
            on("oracle_s", "s", IndexType.STRING, IndexCollectionType.DEFAULT),
            on("oracle_x", "x", IndexType.BLOB, IndexCollectionType.DEFAULT),
            on("oracle_g", "g", IndexType.GEO2DSPHERE, IndexCollectionType.DEFAULT),
            on("oracle_ln", "l", IndexType.NUMERIC, IndexCollectionType.LIST),
            on("oracle_ls", "l", IndexType.STRING, IndexCollectionType.LIST),
            on("oracle_lg", "l", IndexType.GEO2DSPHERE, IndexCollectionType.LIST),
            on("oracle_mk", "m", IndexType.STRING, IndexCollectionType.MAPKEYS),
            on("oracle_mkn", "m", IndexType.NUMERIC, IndexCollectionType.MAPKEYS),
            on("oracle_mv", "m", IndexType.NUMERIC, IndexCollectionType.MAPVALUES),
            new Index(
                    "oracle_l0",
                    "l",
                    IndexType.NUMERIC,
                    IndexCollectionType.DEFAULT,
                    Optional.of(CTX.listIndex(0)),
                    Optional.empty()),
            new Index(
                    "oracle_ma",
                    "m",
                    IndexType.NUMERIC,
                    IndexCollectionType.DEFAULT,
                    Optional.of(CTX.mapKey(Value.get("a"))),
                    Optional.empty()),
            new Index(
                    "oracle_exp",
                    "",
                    IndexType.NUMERIC,
                    IndexCollectionType.DEFAULT,
                    Optional.empty(),
                    Optional.of(Expressions.op(20, Expressions.op(81, Pack.of(2), Pack.name("n")), Pack.of(1)))));

    private static final int POLL_MILLIS = 20;

    /** Makes the index, unless the server has it already. */
    void create(Subject subject) {
        try {
            IndexTask task = expression
                    .map(exp -> subject.client()
                            .createIndex(
                                    null, Case.NAMESPACE, Case.SET, name, type, collection, Settings.expression(exp)))
                    .orElseGet(() -> subject.client()
                            .createIndex(
                                    null,
                                    Case.NAMESPACE,
                                    Case.SET,
                                    name,
                                    bin,
                                    type,
                                    collection,
                                    path.map(step -> new CTX[] {step}).orElseGet(() -> new CTX[0])));
            task.waitTillComplete(POLL_MILLIS);
        } catch (AerospikeException failure) {
            if (failure.getResultCode() != ResultCode.INDEX_ALREADY_EXISTS) {
                throw failure;
            }
        }
    }

    private static Index on(String name, String bin, IndexType type, IndexCollectionType collection) {
        return new Index(name, bin, type, collection, Optional.empty(), Optional.empty());
    }
}
