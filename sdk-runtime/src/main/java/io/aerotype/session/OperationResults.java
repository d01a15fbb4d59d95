package io.aerotype.session;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.command.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the answers to a write's operations back in the order of the operations. A server answers by bin: one value for a
 * bin with one operation, several for a bin with several, which the stock client hands over as a list of its own kind so
 * that it cannot be taken for a list that is stored. Setting a bin is answered with nothing, or not at all; touching the
 * record not at all, deleting it under no bin's name.
 *
 * <p>Mostly each bin has one answer. Those are the bins of the record as they are, and nothing is sorted before somebody asks
 * for the results by operation.
 */
final class OperationResults implements RowReader<StoredRecord> {
    private final Operation[] operations;
    /** Null if they are the bins of the record. */
    private final @Nullable Map<String, Object> answers;

    OperationResults(Operation[] operations) {
        this(operations, null);
    }

    private OperationResults(Operation[] operations, @Nullable Map<String, Object> answers) {
        this.operations = operations;
        this.answers = answers;
    }

    @Override
    public StoredRecord read(Key key, Record stored) {
        if (stored.bins == null || isPlain(stored.bins)) {
            return new StoredRecord(key, stored, this);
        }
        Map<String, Object> last = new LinkedHashMap<>();
        stored.bins.forEach((bin, answer) -> {
            Object value = answer instanceof Command.OpResults several ? lastOf(several) : answer;
            if (value != null && !bin.isEmpty()) {
                last.put(bin, value);
            }
        });
        Record record = new Record(last, stored.generation, stored.expiration);
        return new StoredRecord(key, record, new OperationResults(operations, stored.bins));
    }

    /** What each operation gave, null for nothing. */
    List<@Nullable Object> of(@Nullable Map<String, Object> bins) {
        Map<String, Object> given = answers == null ? (bins == null ? Map.of() : bins) : answers;
        Map<String, Integer> taken = new HashMap<>();
        List<@Nullable Object> results = new ArrayList<>(operations.length);
        for (Operation operation : operations) {
            results.add(operation.type == Operation.Type.TOUCH ? null : result(operation, given, taken));
        }
        return results;
    }

    /** Of several answers each operation has its own; a single one is that of the first operation that has any. */
    private static @Nullable Object result(
            Operation operation, Map<String, Object> answers, Map<String, Integer> taken) {
        String bin = operation.binName == null ? "" : operation.binName;
        Object answer = answers.get(bin);
        if (answer instanceof Command.OpResults several) {
            int index = taken.merge(bin, 1, Integer::sum) - 1;
            return index < several.size() ? several.get(index) : null;
        }
        return Operations.brings(operation) && taken.putIfAbsent(bin, 1) == null ? answer : null;
    }

    /** Whether each bin has one answer: as often as a record is read, so that not even an iterator is made. */
    private boolean isPlain(Map<String, Object> bins) {
        for (Operation operation : operations) {
            String bin = operation.binName == null ? "" : operation.binName;
            Object answer = bins.get(bin);
            if (answer instanceof Command.OpResults || (answer == null && bins.containsKey(bin))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object lastOf(Command.OpResults several) {
        for (int i = several.size() - 1; i >= 0; i--) {
            if (several.get(i) != null) {
                return several.get(i);
            }
        }
        return null;
    }
}
