package io.aerotype.session;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import io.aerotype.error.BinTypeException;
import io.aerotype.operation.HllConfig;
import io.aerotype.spi.Projection;
import io.aerotype.value.GeoJson;
import io.aerotype.value.HllSketch;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was read: its bins by name, and its metadata. A bin that was not asked for, or that the record does
 * not have, is absent. The getters never convert one type into another; a bin of another type throws.
 */
public final class StoredRecord {
    private final Key key;
    private final Record stored;
    /** Puts what a write brought back in the order of its operations; null after a plain read. */
    private final @Nullable OperationResults results;

    StoredRecord(Key key, Record stored) {
        this(key, stored, null);
    }

    /**
     * Holds what a write brought back.
     *
     * @param results says what each operation gave
     */
    StoredRecord(Key key, Record stored, @Nullable OperationResults results) {
        this.key = key;
        this.stored = stored;
        this.results = results;
    }

    /**
     * The record's key. After a query over a set it has a user key only if the record was written with one.
     *
     * @return the key
     */
    public Key key() {
        return key;
    }

    /**
     * The bins.
     *
     * @return values by bin name; unmodifiable
     */
    public Map<String, Object> bins() {
        return stored.bins == null ? Map.of() : Collections.unmodifiableMap(stored.bins);
    }

    /**
     * One bin's value, whatever its type.
     *
     * @param bin the bin's name
     * @return the value, or empty if the bin is absent
     */
    public Optional<Object> get(String bin) {
        return Optional.ofNullable(value(bin));
    }

    /**
     * An integer bin.
     *
     * @param bin the bin's name
     * @return the value, or empty if the bin is absent
     * @throws BinTypeException if the bin is not an integer
     */
    public OptionalLong getLong(String bin) {
        Long value = typed(bin, Long.class, "an integer");
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * An integer bin that fits an {@code int}.
     *
     * @param bin the bin's name
     * @return the value, or empty if the bin is absent
     * @throws BinTypeException if the bin is not an integer
     * @throws ArithmeticException if the integer does not fit
     */
    public OptionalInt getInt(String bin) {
        Long value = typed(bin, Long.class, "an integer");
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value != value.intValue()) {
            throw new ArithmeticException(
                    "Bin '%s' holds %d, which does not fit an int; use getLong.".formatted(bin, value));
        }
        return OptionalInt.of(value.intValue());
    }

    /**
     * A double bin.
     *
     * @param bin the bin's name
     * @return the value, or empty if the bin is absent
     * @throws BinTypeException if the bin is not a double
     */
    public OptionalDouble getDouble(String bin) {
        Double value = typed(bin, Double.class, "a double");
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * A string bin.
     *
     * @param bin the bin's name
     * @return the value, or empty if the bin is absent
     * @throws BinTypeException if the bin is not a string
     */
    public Optional<String> getString(String bin) {
        return Optional.ofNullable(typed(bin, String.class, "a string"));
    }

    /**
     * A boolean bin.
     *
     * @param bin the bin's name
     * @return the value, or empty if the bin is absent
     * @throws BinTypeException if the bin is not a boolean; {@link #getBooleanLenient} also takes 0 and 1
     */
    public Optional<Boolean> getBoolean(String bin) {
        return Optional.ofNullable(typed(bin, Boolean.class, "a boolean"));
    }

    /**
     * A boolean bin, or an integer bin of 0 or 1 as clients without booleans wrote it.
     *
     * @param bin the bin's name
     * @return the value, or empty if the bin is absent
     * @throws BinTypeException if the bin is neither
     */
    public Optional<Boolean> getBooleanLenient(String bin) {
        return value(bin) instanceof Long number && (number == 0 || number == 1)
                ? Optional.of(number == 1)
                : getBoolean(bin);
    }

    /**
     * A blob bin.
     *
     * @param bin the bin's name
     * @return the value, not copied, or empty if the bin is absent
     * @throws BinTypeException if the bin is not a blob
     */
    public Optional<byte[]> getBytes(String bin) {
        return Optional.ofNullable(typed(bin, byte[].class, "a blob"));
    }

    /**
     * A list bin.
     *
     * @param bin the bin's name
     * @return the value, or empty if the bin is absent
     * @throws BinTypeException if the bin is not a list
     */
    public Optional<List<?>> getList(String bin) {
        return Optional.ofNullable(typed(bin, List.class, "a list"));
    }

    /**
     * A map bin.
     *
     * @param bin the bin's name
     * @return the value, or empty if the bin is absent
     * @throws BinTypeException if the bin is not a map
     */
    public Optional<Map<?, ?>> getMap(String bin) {
        return Optional.ofNullable(typed(bin, Map.class, "a map"));
    }

    /**
     * A GeoJSON bin.
     *
     * @param bin the bin's name
     * @return the geometry, or empty if the bin is absent
     * @throws BinTypeException if the bin is not GeoJSON
     */
    public Optional<GeoJson> getGeoJson(String bin) {
        return Optional.ofNullable(typed(bin, Value.GeoJSONValue.class, "GeoJSON"))
                .map(geometry -> new GeoJson(geometry.toString()));
    }

    /**
     * A HyperLogLog bin.
     *
     * @param bin the bin's name
     * @return the sketch, or empty if the bin is absent
     * @throws BinTypeException if the bin is not a HyperLogLog sketch
     */
    public Optional<HllSketch> getHll(String bin) {
        return Optional.ofNullable(typed(bin, Value.HLLValue.class, "a HyperLogLog sketch"))
                .map(sketch -> new HllSketch(sketch.getBytes()));
    }

    /**
     * The shape of a sketch, where a {@code describe()} of its bin was asked for.
     *
     * @param bin the bin's name
     * @return the shape, or empty if the bin is absent
     * @throws BinTypeException if what stands under this name is no answer to {@code describe()}
     */
    public Optional<HllConfig> hllConfig(String bin) {
        List<?> described = typed(bin, List.class, "the shape of a HyperLogLog sketch");
        if (described == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(HllConfig.of(described));
        } catch (IllegalArgumentException other) {
            throw new BinTypeException(
                    key(), "Bin '%s' holds a list, not the shape of a HyperLogLog sketch.".formatted(bin));
        }
    }

    /**
     * What each operation of the write that brought this record gave, in the order of the operations: null for one that
     * gives nothing, such as setting a bin, and for one that found nothing.
     *
     * @return as many values as the write has operations; empty if this record was not brought by a write
     */
    public List<@Nullable Object> results() {
        return results == null ? List.of() : Collections.unmodifiableList(results.of(stored.bins));
    }

    /**
     * What a user-defined function returned for this record.
     *
     * @return its value, or empty if it returned nil or none was run
     */
    public Optional<Object> udfResult() {
        return Optional.ofNullable(value("SUCCESS"));
    }

    /**
     * How often the record was written, modulo 65,536: compare for equality, never for order.
     *
     * @return the generation
     */
    public int generation() {
        return stored.generation;
    }

    /**
     * How long the record has left by this machine's clock.
     *
     * @return at least one second, or empty if it never expires
     */
    public Optional<Duration> ttl() {
        return metadata().ttl();
    }

    /**
     * Generation and expiry.
     *
     * @return the metadata
     */
    public Metadata metadata() {
        return new Metadata(stored.generation, stored.expiration);
    }

    /**
     * Reads this record as an annotated type, as after a request that mixed several.
     *
     * @param dataSet the generated handle of the type
     * @param <T> the annotated type
     * @return the record
     */
    public <T> T as(TypedDataSet<T, ?> dataSet) {
        return dataSet.codec().decode(key, stored);
    }

    /**
     * Reads some components of this record.
     *
     * @param projection the generated projection
     * @param <P> the type with some of the components
     * @return the components
     */
    public <P> P as(Projection<?, P> projection) {
        return projection.decode(key, stored);
    }

    @Override
    public String toString() {
        return key + " " + bins();
    }

    Record stored() {
        return stored;
    }

    private @Nullable Object value(String bin) {
        Objects.requireNonNull(bin, "bin");
        return stored.bins == null ? null : stored.bins.get(bin);
    }

    private <V> @Nullable V typed(String bin, Class<V> type, String wanted) {
        Object value = value(bin);
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        throw new BinTypeException(key, "Bin '%s' holds %s, not %s.".formatted(bin, kind(value), wanted));
    }

    private static String kind(Object value) {
        return switch (value) {
            case Boolean truth -> "a boolean";
            case Long whole -> "an integer";
            case Double real -> "a double";
            case String text -> "a string";
            case byte[] blob -> "a blob";
            case List<?> list -> "a list";
            case Map<?, ?> map -> "a map";
            case Value.GeoJSONValue place -> "GeoJSON";
            case Value.HLLValue sketch -> "a HyperLogLog sketch";
            default -> "a " + value.getClass().getSimpleName();
        };
    }
}
