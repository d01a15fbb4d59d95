package io.aerotype.operation;

import com.aerospike.client.Bin;
import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import com.aerospike.client.exp.ExpOperation;
import com.aerospike.client.exp.ExpWriteFlags;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.value.Values;
import io.aerotype.value.GeoJson;
import io.aerotype.value.HllSketch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One bin of the record being written, by its name. Each method adds one operation and returns the builder; the
 * operations of a record run in the order of the calls, all or none.
 *
 * <pre>{@code
 * session.update(users.id("alice"))
 *     .bin("city").setTo("Paris")
 *     .bin("visits").incrementBy(1)
 *     .execute();
 * }</pre>
 *
 * @param <W> the builder that goes on
 */
public final class BinWrite<W> extends WriteNavigation<W> {
    private final String bin;

    /**
     * Names the bin.
     *
     * @param sink the builder that takes the operation
     * @param bin the bin's name: 1 to 15 bytes of UTF-8
     * @throws IllegalArgumentException if the name is empty, longer, or holds a NUL character
     */
    public BinWrite(OperationSink<W> sink, String bin) {
        super(sink);
        this.bin = Limits.BIN.check(bin);
    }

    @Override
    Place place() {
        return Place.of(bin);
    }

    /**
     * Sets the bin to an integer.
     *
     * @param value the new value
     * @return the builder
     */
    public W setTo(long value) {
        return set(new Value.LongValue(value));
    }

    /**
     * Sets the bin to a double.
     *
     * @param value the new value; infinities and NaN are legal
     * @return the builder
     */
    public W setTo(double value) {
        return set(new Value.DoubleValue(value));
    }

    /**
     * Sets the bin to a boolean.
     *
     * @param value the new value
     * @return the builder
     */
    public W setTo(boolean value) {
        return set(new Value.BooleanValue(value));
    }

    /**
     * Sets the bin to a string.
     *
     * @param value the new value; null removes the bin
     * @return the builder
     */
    public W setTo(@Nullable String value) {
        return set(Value.get(value));
    }

    /**
     * Sets the bin to a blob.
     *
     * @param value the new value, not copied; null removes the bin
     * @return the builder
     */
    public W setTo(byte @Nullable [] value) {
        return set(Value.get(value));
    }

    /**
     * Sets the bin to a list.
     *
     * @param value the new value, not copied; null removes the bin
     * @return the builder
     * @throws IllegalArgumentException if an element, however deep, is of a type the server has no value for
     */
    public W setTo(@Nullable List<?> value) {
        return set(Values.of(value, bin));
    }

    /**
     * Sets the bin to a map: ordered by key if it is a {@link java.util.SortedMap}, unordered otherwise.
     *
     * @param value the new value, not copied; null removes the bin
     * @return the builder
     * @throws IllegalArgumentException if a key or a value, however deep, is of a type the server does not take there
     */
    public W setTo(@Nullable Map<?, ?> value) {
        return set(Values.of(value, bin));
    }

    /**
     * Sets the bin to a value of the stock client, whatever it knows.
     *
     * @param value the new value; never null
     * @return the builder
     */
    public W setTo(Value value) {
        return set(Objects.requireNonNull(value, "value"));
    }

    /**
     * Sets the bin to a geometry, which geographic indexes and conditions see.
     *
     * @param value the new value; null removes the bin
     * @return the builder
     */
    public W setTo(@Nullable GeoJson value) {
        return set(Values.of(value, bin));
    }

    /**
     * Sets the bin to a HyperLogLog sketch, such as one that was read.
     *
     * @param value the new value; null removes the bin
     * @return the builder
     */
    public W setTo(@Nullable HllSketch value) {
        return set(Values.of(value, bin));
    }

    /**
     * Sets the bin to a list that the server keeps in order; a list set as a value is not. It takes two operations, a removal and
     * an addition, and the second answers how many elements there are. A replacing write cannot do it.
     *
     * @param values the elements, at least one
     * @return the builder
     * @throws IllegalArgumentException if there is no element, or one is of a type the server has no value for
     */
    public W setToOrdered(List<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "An ordered list is made of its elements, and there is none; asList().create(ListOrder.ORDERED)"
                            + " makes an empty one.");
        }
        remove();
        return asList().addAll(values);
    }

    /**
     * Adds to an integer bin. A bin that is not there starts at 0; past 64 bits the sum wraps.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(long amount) {
        return sink().operation(new Operation(Operation.Type.ADD, bin, new Value.LongValue(amount)));
    }

    /**
     * Adds to a double bin. A bin that is not there starts at 0.
     *
     * @param amount what to add; may be negative
     * @return the builder
     */
    public W incrementBy(double amount) {
        return sink().operation(new Operation(Operation.Type.ADD, bin, new Value.DoubleValue(amount)));
    }

    /**
     * Puts text after what a string bin holds. A bin that is not there becomes the text.
     *
     * @param suffix what to append
     * @return the builder
     */
    public W append(String suffix) {
        return sink().operation(new Operation(Operation.Type.APPEND, bin, text(suffix, "suffix")));
    }

    /**
     * Puts bytes after what a blob bin holds. A bin that is not there becomes the bytes.
     *
     * @param suffix what to append
     * @return the builder
     */
    public W append(byte[] suffix) {
        return sink().operation(new Operation(Operation.Type.APPEND, bin, blob(suffix, "suffix")));
    }

    /**
     * Puts text before what a string bin holds. A bin that is not there becomes the text.
     *
     * @param prefix what to prepend
     * @return the builder
     */
    public W prepend(String prefix) {
        return sink().operation(new Operation(Operation.Type.PREPEND, bin, text(prefix, "prefix")));
    }

    /**
     * Puts bytes before what a blob bin holds. A bin that is not there becomes the bytes.
     *
     * @param prefix what to prepend
     * @return the builder
     */
    public W prepend(byte[] prefix) {
        return sink().operation(new Operation(Operation.Type.PREPEND, bin, blob(prefix, "prefix")));
    }

    /**
     * Removes the bin. A record that loses its last bin is deleted.
     *
     * @return the builder
     */
    public W remove() {
        return sink().operation(Operation.put(Bin.asNull(bin)));
    }

    /**
     * Reads the bin, as it is after the operations before this one.
     *
     * @return the builder
     */
    public W get() {
        return sink().operation(Operation.get(bin));
    }

    /**
     * Sets the bin to GeoJSON, which geographic indexes and conditions see.
     *
     * @param geoJson the text: a point, a polygon, a multi-polygon or a circle; longitude comes first
     * @return the builder
     * @throws IllegalArgumentException if it does not look like one
     */
    public W setToGeoJson(String geoJson) {
        return setTo(GeoJson.of(geoJson));
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
     * Computes a value from the record and stores it in this bin; it is an error if the bin is there.
     *
     * @param ael what to compute, in the Aerospike Expression Language
     * @param arguments the values for its placeholders
     * @return the builder
     * @throws IllegalArgumentException if the text is no expression, or the arguments do not match its placeholders
     */
    public W insertFrom(String ael, @Nullable Object... arguments) {
        return insertFrom(Computed.of(sink(), ael, arguments));
    }

    /**
     * Computes a value from the record and stores it in this bin; it is an error if the bin is there.
     *
     * @param value what to compute
     * @return the builder
     */
    public W insertFrom(Computed value) {
        return compute(ExpWriteFlags.CREATE_ONLY, value);
    }

    /**
     * Computes a value from the record and stores it in this bin; it is an error if the bin is not there.
     *
     * @param ael what to compute, in the Aerospike Expression Language
     * @param arguments the values for its placeholders
     * @return the builder
     * @throws IllegalArgumentException if the text is no expression, or the arguments do not match its placeholders
     */
    public W updateFrom(String ael, @Nullable Object... arguments) {
        return updateFrom(Computed.of(sink(), ael, arguments));
    }

    /**
     * Computes a value from the record and stores it in this bin; it is an error if the bin is not there.
     *
     * @param value what to compute
     * @return the builder
     */
    public W updateFrom(Computed value) {
        return compute(ExpWriteFlags.UPDATE_ONLY, value);
    }

    /**
     * Computes a value from the record and stores it in this bin.
     *
     * @param ael what to compute, in the Aerospike Expression Language
     * @param arguments the values for its placeholders
     * @return the builder
     * @throws IllegalArgumentException if the text is no expression, or the arguments do not match its placeholders
     */
    public W upsertFrom(String ael, @Nullable Object... arguments) {
        return upsertFrom(Computed.of(sink(), ael, arguments));
    }

    /**
     * Computes a value from the record and stores it in this bin.
     *
     * @param value what to compute
     * @return the builder
     */
    public W upsertFrom(Computed value) {
        return compute(ExpWriteFlags.DEFAULT, value);
    }

    /**
     * The bits of the blob that the bin is.
     *
     * @return what can be done to them
     */
    public BitAccess<W> bits() {
        return new BitAccess<>(sink(), bin);
    }

    /**
     * The HyperLogLog sketch that the bin is.
     *
     * @return what can be done to it
     */
    public HllAccess<W> hll() {
        return new HllAccess<>(sink(), bin);
    }

    private W compute(int rule, Computed value) {
        return sink().operation(ExpOperation.write(bin, value.expression(), value.writeFlags(rule)));
    }

    private W set(Value value) {
        return sink().operation(new Operation(Operation.Type.WRITE, bin, value));
    }

    private static Value text(String value, String parameter) {
        return new Value.StringValue(Objects.requireNonNull(value, parameter));
    }

    private static Value blob(byte[] value, String parameter) {
        return new Value.BytesValue(Objects.requireNonNull(value, parameter));
    }
}
