package io.aerotype.spi;

import com.aerospike.client.Value;

/**
 * Turns records of one type into bins and back. The processor generates one per annotated record; a hand-written one is
 * its equal.
 *
 * @param <T> the record type
 */
public interface RecordCodec<T> {
    /**
     * Builds a record from what the server sent.
     *
     * @param bins the bins, the key and the metadata of one stored record
     * @return the record
     */
    T read(BinReader bins);

    /**
     * Writes every bin of a record.
     *
     * @param record what to store
     * @param bins takes one value per bin
     */
    void write(T record, BinWriter bins);

    /**
     * Says what identifies a record in its set.
     *
     * @param record the record
     * @return its user key: text, an integer or a blob
     */
    Value id(T record);
}
