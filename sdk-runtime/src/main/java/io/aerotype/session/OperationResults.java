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
 * that it cannot be taken for a list that is stored. Setting a bin is answered with nothing, touching the record not at all,
 * deleting it under no bin's name.
 */
final class OperationResults implements RowReader<StoredRecord> {
    private final Operation[] operations;

    OperationResults(Operation[] operations) {
        this.operations = operations;
    }

    @Override
    public StoredRecord read(Key key, Record stored) {
        Map<String, Object> answers = stored.bins == null ? Map.of() : stored.bins;
        Map<String, Integer> counts = new HashMap<>();
        for (Operation operation : operations) {
            if (operation.type != Operation.Type.TOUCH) {
                counts.merge(bin(operation), 1, Integer::sum);
            }
        }
        List<@Nullable Object> results = new ArrayList<>(operations.length);
        Map<String, Integer> taken = new HashMap<>();
        Map<String, Object> bins = new LinkedHashMap<>();
        for (Operation operation : operations) {
            Object result = null;
            if (operation.type != Operation.Type.TOUCH) {
                String bin = bin(operation);
                int index = taken.merge(bin, 1, Integer::sum) - 1;
                Object answer = answers.get(bin);
                result = answer instanceof Command.OpResults several
                        ? (index < several.size() ? several.get(index) : null)
                        : (counts.getOrDefault(bin, 0) == 1 || index == 0 ? answer : null);
                if (result != null && !bin.isEmpty()) {
                    bins.put(bin, result);
                }
            }
            results.add(result);
        }
        // A read of all bins is answered with the bins themselves.
        answers.forEach((bin, answer) -> {
            if (!counts.containsKey(bin) && answer != null) {
                bins.put(bin, answer);
            }
        });
        return new StoredRecord(key, new Record(bins, stored.generation, stored.expiration), results);
    }

    private static String bin(Operation operation) {
        return operation.binName == null ? "" : operation.binName;
    }
}
