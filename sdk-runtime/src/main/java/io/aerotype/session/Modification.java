package io.aerotype.session;

import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import io.aerotype.error.GenerationConflictException;
import io.aerotype.error.RecordNotFoundException;
import java.util.function.Function;

/** Reads a record, lets user code change it, and writes it if nobody else did meanwhile; otherwise again. */
final class Modification {
    private static final int MAX_ATTEMPTS = 10;

    private Modification() {}

    /**
     * Runs it.
     *
     * @param reader how the record is read
     * @param change gives what is to be written instead
     * @param encode makes that into operations
     */
    static <R> R run(
            Session session,
            Key key,
            RowReader<R> reader,
            Function<? super R, ? extends R> change,
            Function<R, Operation[]> encode) {
        for (int attempt = 1; ; attempt++) {
            StoredRecord found = session.query(key)
                    .execute()
                    .firstRecord()
                    .orElseThrow(() -> new RecordNotFoundException("modify", key, "There is no record to modify."));
            R changed = change.apply(reader.read(key, found.stored()));
            WriteBuilder write = session.replaceIfExists(key).ensureGeneration(found.generation());
            for (Operation operation : encode.apply(changed)) {
                write.operation(operation);
            }
            try {
                write.execute();
                return changed;
            } catch (GenerationConflictException conflict) {
                if (attempt == MAX_ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }
}
