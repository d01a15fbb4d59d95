package io.aerotype.session;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.aerotype.internal.plan.IndexDescription;
import java.util.List;
import java.util.Optional;

/**
 * A secondary index as the cluster describes it.
 *
 * @param name its name
 * @param dataSet the set it is for, or all sets of a namespace
 * @param bin the bin it is on; empty for an index on an expression
 * @param type what it holds; empty for a type this library does not know
 * @param collection which part of a collection it holds
 * @param context the path into the bin; empty for the bin itself
 * @param expression the expression it is on; empty for an index on a bin
 * @param readable whether every node that was asked has built it
 */
public record IndexInfo(
        String name,
        DataSet dataSet,
        String bin,
        Optional<IndexType> type,
        IndexCollectionType collection,
        List<CTX> context,
        Optional<Expression> expression,
        boolean readable) {
    /** Copies the list. */
    public IndexInfo {
        context = List.copyOf(context);
    }

    static IndexInfo of(IndexDescription index, boolean readable) {
        return new IndexInfo(
                index.name(),
                index.set().isEmpty()
                        ? DataSet.ofNamespace(index.namespace())
                        : DataSet.of(index.namespace(), index.set()),
                index.bin(),
                Optional.ofNullable(index.type()),
                index.collection(),
                index.context().isEmpty() ? List.of() : List.of(CTX.fromBase64(index.context())),
                index.expression().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Expression.fromBase64(index.expression())),
                readable);
    }
}
