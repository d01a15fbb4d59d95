package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.policy.BatchWritePolicy;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.value.Values;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes several records that have the same bins, each under its own id: a table.
 *
 * <pre>{@code
 * session.insert(logs)
 *     .columns("level", "text")
 *     .row(1, "info", "started")
 *     .row(2, "warn", "disk is getting full")
 *     .execute();
 * }</pre>
 */
public final class RowWriteBuilder extends TimedStep<RowWriteBuilder, StoredRecord> {
    private final DataSet dataSet;
    private final List<Operation[]> rows = new ArrayList<>();
    private String @Nullable [] columns;

    RowWriteBuilder(WriteTarget target, DataSet dataSet) {
        super(target);
        this.dataSet = dataSet;
    }

    /**
     * Names the bins.
     *
     * @param names one for each value of a row
     * @return this builder
     * @throws IllegalArgumentException if there is no name, or one is too long or named twice
     * @throws IllegalStateException if they were named before
     */
    public RowWriteBuilder columns(String... names) {
        checkOpen();
        if (columns != null) {
            throw new IllegalStateException("The columns are settled already; name them once, before the first row.");
        }
        if (names.length == 0) {
            throw new IllegalArgumentException("columns was given no names; give it at least one.");
        }
        String[] checked = names.clone();
        Set<String> seen = new HashSet<>();
        for (String name : checked) {
            if (!seen.add(Limits.BIN.check(name))) {
                throw new IllegalArgumentException("The column '%s' is named twice.".formatted(name));
            }
        }
        columns = checked;
        return this;
    }

    /**
     * Adds a record.
     *
     * @param id what identifies it: text, an integer or bytes
     * @param values one for each column; null removes the bin
     * @return this builder
     * @throws IllegalArgumentException if there are more or fewer values than columns, the id identifies nothing, or a value
     *     is of a type the server has none for
     * @throws IllegalStateException if the columns have not been named
     */
    public RowWriteBuilder row(Object id, @Nullable Object... values) {
        checkOpen();
        if (columns == null) {
            throw new IllegalStateException("The columns have no names yet; call columns(…) before the first row.");
        }
        if (values.length != columns.length) {
            throw new IllegalArgumentException("Row %s has %d values for %d columns (%s)."
                    .formatted(id, values.length, columns.length, String.join(", ", columns)));
        }
        Operation[] operations = new Operation[columns.length];
        for (int i = 0; i < columns.length; i++) {
            operations[i] = new Operation(Operation.Type.WRITE, columns[i], Values.of(values[i], columns[i]));
            Operations.checkReplace(verb(), operations[i]);
        }
        keys().add(dataSet.idOf(id));
        rows.add(operations);
        return this;
    }

    @Override
    Request.Single single(Key key) {
        Operation[] operations = rows.getFirst();
        Policies policies = session.policies(kind(), Shape.POINT, key.namespace);
        return new Request.Operate(writePolicy(policies, false), key, operations);
    }

    @Override
    void addEntries(List<BatchRecord> entries) {
        BatchWritePolicy policy = batchWritePolicy(session.policies(kind(), Shape.BATCH, dataSet.namespace()));
        for (int i = 0; i < rows.size(); i++) {
            entries.add(new BatchWrite(policy, keys().get(i), rows.get(i)));
        }
    }

    @Override
    Kind kind() {
        return Operations.kind(rows.getFirst(), this);
    }

    @Override
    RowWriteBuilder self() {
        return this;
    }
}
