package io.aerotype.spi;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import io.aerotype.error.MappingException;
import java.util.List;

/**
 * Makes objects of what a server sent: all of a record, or some of its bins.
 *
 * @param <P> what a record is read as
 */
public interface RecordDecoder<P> {
    /**
     * What a record is read as.
     *
     * @return its class
     */
    Class<P> type();

    /**
     * The components that are stored, in the order of the type.
     *
     * @return an unmodifiable list
     */
    List<Component<?>> components();

    /**
     * Builds an object from stored values.
     *
     * @param bins the values
     * @return the object
     */
    P read(BinReader bins);

    /**
     * Reads a record as the server sent it.
     *
     * @param key its key
     * @param stored its bins and metadata
     * @return the object
     * @throws MappingException if it does not fit the type; names type, component, bin and key
     */
    default P decode(Key key, Record stored) {
        BinReader bins = BinReader.of(type(), key, stored);
        try {
            return read(bins);
        } catch (MappingException named) {
            throw named;
        } catch (RuntimeException refusal) {
            throw bins.refused(refusal);
        }
    }
}
