package io.aerotype.operation;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.exp.ExpOperation;
import com.aerospike.client.exp.ExpReadFlags;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.lower.Formula;
import org.jspecify.annotations.Nullable;

/**
 * One bin of a record being read: as a whole, or something inside it. Each method adds one operation and returns the
 * builder; the answers stand in the record's {@code results()} in the order of the calls, and under the bin's name.
 *
 * <pre>{@code
 * session.query(key)
 *     .bin("scores").onListRankRange(-3).getValues()
 *     .bin("name").get()
 *     .execute();
 * }</pre>
 *
 * @param <W> the builder that goes on
 */
public final class BinRead<W> extends Navigation<ElementRead<W>, ElementRead<W>, ElementRead<W>, ElementsRead<W>> {
    private final OperationSink<W> sink;
    private final String bin;

    /**
     * Names the bin.
     *
     * @param sink the builder that takes the operation
     * @param bin the bin's name: 1 to 15 bytes of UTF-8
     * @throws IllegalArgumentException if the name is empty, longer, or holds a NUL character
     */
    public BinRead(OperationSink<W> sink, String bin) {
        this.sink = sink;
        this.bin = Limits.BIN.check(bin);
    }

    @Override
    Place place() {
        return Place.of(bin);
    }

    /**
     * Reads the whole bin.
     *
     * @return the builder
     */
    public W get() {
        return sink.operation(Operation.get(bin));
    }

    /**
     * Computes a value from the record; it is answered under this bin's name and not stored.
     *
     * @param ael what to compute, in the Aerospike Expression Language
     * @param arguments the values for its placeholders
     * @return the builder
     * @throws IllegalArgumentException if the text is no expression, or the arguments do not match its placeholders
     */
    public W selectFrom(String ael, @Nullable Object... arguments) {
        return sink.operation(
                ExpOperation.read(bin, Formula.of(sink.compile(ael), arguments).expression(), ExpReadFlags.DEFAULT));
    }

    /**
     * Reads of the list that the bin is.
     *
     * @return what can be asked of it
     */
    public ListRead<W> asList() {
        return new ListRead<>(sink, place());
    }

    /**
     * Reads of the map that the bin is.
     *
     * @return what can be asked of it
     */
    public MapRead<W> asMap() {
        return new MapRead<>(sink, place());
    }

    /**
     * Reads of the bits of the blob that the bin is.
     *
     * @return what can be asked of it
     */
    public BitRead<W> bits() {
        return new BitRead<>(sink, bin);
    }

    /**
     * Reads of the HyperLogLog sketch that the bin is.
     *
     * @return what can be asked of it
     */
    public HllRead<W> hll() {
        return new HllRead<>(sink, bin);
    }

    @Override
    ElementRead<W> entry(Selection inner, Value key) {
        return one(inner);
    }

    @Override
    ElementRead<W> item(Selection inner, int index) {
        return one(inner);
    }

    @Override
    ElementRead<W> one(Selection inner) {
        return new ElementRead<>(sink, inner);
    }

    @Override
    ElementsRead<W> many(Selection inner) {
        return new ElementsRead<>(sink, inner);
    }
}
