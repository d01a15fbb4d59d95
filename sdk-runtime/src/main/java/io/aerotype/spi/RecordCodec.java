package io.aerotype.spi;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import io.aerotype.error.MappingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Turns records of a set into bins and back. The processor generates one per annotated record; a hand-written one is its
 * equal.
 *
 * @param <T> the annotated type
 */
public interface RecordCodec<T> extends ComponentsCodec<T>, RecordDecoder<T> {
    /**
     * Says what identifies a record in its set.
     *
     * @param record the record
     * @return its user key: text, an integer or a blob
     */
    Value id(T record);

    /**
     * The generation the record had when it was read, for codecs of records that keep it.
     *
     * @param record the record
     * @return the generation; 0, which no stored record has, if the type keeps none or the record was not read
     */
    default int generation(T record) {
        return 0;
    }

    /**
     * How long a record says it lives.
     *
     * @param record the record
     * @param clock tells what time it is, for a record that says when it expires
     * @return the time left; empty, the default, if the record does not say
     */
    default Optional<Duration> timeToLive(T record, InstantSource clock) {
        return Optional.empty();
    }

    /**
     * What every write of such a record asks for.
     *
     * @return nothing by default
     */
    default SetOptions options() {
        return SetOptions.NONE;
    }

    /**
     * The secondary indexes the type asks for.
     *
     * @return an unmodifiable list, in the order of the components
     */
    default List<DeclaredIndex> indexes() {
        return List.of();
    }

    /**
     * Writes a record as operations on its bins.
     *
     * @param record what to store
     * @param absent what becomes of bins whose component is null or empty
     * @return one operation per bin
     * @throws MappingException if a component cannot be stored
     */
    default Operation[] encode(T record, Absent absent) {
        BinWriter.Operations bins = BinWriter.ofOperations(this, absent);
        try {
            write(record, bins);
        } catch (MappingException named) {
            throw named.ofRecord(id(record));
        }
        return bins.toArray();
    }
}
