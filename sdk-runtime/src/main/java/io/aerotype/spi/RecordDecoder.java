package io.aerotype.spi;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import io.aerotype.error.MappingException;

/**
 * Makes objects of records of a set: of all their bins, or of some.
 *
 * @param <P> what a record is read as
 */
public interface RecordDecoder<P> extends ComponentsReader<P> {
    /**
     * Reads a record as the server sent it.
     *
     * @param key its key
     * @param stored its bins and metadata
     * @return the object
     * @throws MappingException if it does not fit the type; names type, component, bin and key
     */
    default P decode(Key key, Record stored) {
        BinReader bins = BinReader.of(this, key, stored);
        try {
            return read(bins);
        } catch (MappingException named) {
            throw named;
        } catch (RuntimeException refusal) {
            throw bins.misreading().refused(refusal);
        }
    }
}
