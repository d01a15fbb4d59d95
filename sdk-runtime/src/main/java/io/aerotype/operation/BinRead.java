package io.aerotype.operation;

import com.aerospike.client.Operation;
import com.aerospike.client.exp.ExpOperation;
import io.aerotype.internal.limits.Limits;
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
public final class BinRead<W> extends ReadNavigation<W> {
    private final String bin;

    /**
     * Names the bin.
     *
     * @param sink the builder that takes the operation
     * @param bin the bin's name: 1 to 15 bytes of UTF-8
     * @throws IllegalArgumentException if the name is empty, longer, or holds a NUL character
     */
    public BinRead(OperationSink<W> sink, String bin) {
        super(sink);
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
        return sink().operation(Operation.get(bin));
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
        return selectFrom(Computed.of(sink(), ael, arguments));
    }

    /**
     * Computes a value from the record; it is answered under this bin's name and not stored.
     *
     * @param value what to compute
     * @return the builder
     */
    public W selectFrom(Computed value) {
        return sink().operation(ExpOperation.read(bin, value.expression(), value.readFlags()));
    }

    /**
     * Reads of the bits of the blob that the bin is.
     *
     * @return what can be asked of it
     */
    public BitRead<W> bits() {
        return new BitRead<>(sink(), bin);
    }

    /**
     * Reads of the HyperLogLog sketch that the bin is.
     *
     * @return what can be asked of it
     */
    public HllRead<W> hll() {
        return new HllRead<>(sink(), bin);
    }
}
