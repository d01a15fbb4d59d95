package io.aerotype.spi;

import com.aerospike.client.Key;
import com.aerospike.client.Record;

/** One stored record as a codec sees it: its bins, its key and its metadata. */
public final class BinReader {
    private final Key key;
    private final Record stored;

    /**
     * Wraps what the stock client read.
     *
     * @param key the record's key
     * @param stored the record
     */
    public BinReader(Key key, Record stored) {
        this.key = key;
        this.stored = stored;
    }

    /**
     * The record's key. After a query it has a user key only if the record was written with one.
     *
     * @return the key
     */
    public Key key() {
        return key;
    }

    /**
     * How often the record was written, modulo 65,536.
     *
     * @return the generation
     */
    public int generation() {
        return stored.generation;
    }
}
