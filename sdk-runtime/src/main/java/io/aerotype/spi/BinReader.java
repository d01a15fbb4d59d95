package io.aerotype.spi;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import io.aerotype.error.MappingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One stored object as a codec sees it: its components, and for a record of a set its key and metadata. It reads straight
 * from what the stock client unpacked. What does not fit is reported with record type, component, bin and key.
 */
public final class BinReader {
    /** Expiry times count from here: {@code CITRUSLEAF_EPOCH} in the server's source. */
    private static final long EXPIRY_EPOCH_SECONDS =
            Instant.parse("2010-01-01T00:00:00Z").getEpochSecond();

    private final Class<?> type;
    private final @Nullable Key key;
    private final @Nullable Record stored;
    private final Map<?, ?> values;

    private BinReader(Class<?> type, @Nullable Key key, @Nullable Record stored, Map<?, ?> values) {
        this.type = type;
        this.key = key;
        this.stored = stored;
        this.values = values;
    }

    /** A record of a set. */
    static BinReader of(Class<?> type, Key key, Record stored) {
        return new BinReader(type, key, stored, stored.bins == null ? Map.of() : stored.bins);
    }

    /** An embedded record, stored as a map. */
    static BinReader of(Class<?> type, Map<?, ?> entries) {
        return new BinReader(type, null, null, entries);
    }

    /**
     * A component that may be absent.
     *
     * @param component which
     * @param <V> its type
     * @return its value, or null if there is none
     */
    public <V> @Nullable V get(Component<V> component) {
        Object value = values.get(component.bin());
        if (value == null) {
            return null;
        }
        try {
            return component.codec().fromStored(value);
        } catch (UnreadableValueException unreadable) {
            throw unreadable(component, unreadable);
        } catch (MappingException named) {
            throw named;
        } catch (RuntimeException refusal) {
            throw unreadable(component, UnreadableValueException.refused(refusal));
        }
    }

    /**
     * A component that may be absent, as an {@code Optional}.
     *
     * @param component which
     * @param <V> what the {@code Optional} holds
     * @return its value, or empty if there is none
     */
    public <V> Optional<V> find(Component<V> component) {
        return Optional.ofNullable(get(component));
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public boolean getBoolean(Component<Boolean> component) {
        return values.get(component.bin()) instanceof Boolean truth ? truth : require(component);
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public byte getByte(Component<Byte> component) {
        return values.get(component.bin()) instanceof Long number && (byte) (long) number == number
                ? (byte) (long) number
                : require(component);
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public short getShort(Component<Short> component) {
        return values.get(component.bin()) instanceof Long number && (short) (long) number == number
                ? (short) (long) number
                : require(component);
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public int getInt(Component<Integer> component) {
        return values.get(component.bin()) instanceof Long number && (int) (long) number == number
                ? (int) (long) number
                : require(component);
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public long getLong(Component<Long> component) {
        return values.get(component.bin()) instanceof Long number ? number : require(component);
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public char getChar(Component<Character> component) {
        return require(component);
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public float getFloat(Component<Float> component) {
        return require(component);
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public double getDouble(Component<Double> component) {
        return values.get(component.bin()) instanceof Double number ? number : require(component);
    }

    /**
     * The user key, of a record identified by text.
     *
     * @return the id
     */
    public String stringId() {
        if (userKey() instanceof Value.StringValue text) {
            return text.toString();
        }
        throw noId("a string");
    }

    /**
     * The user key, of a record identified by an integer.
     *
     * @return the id
     */
    public long longId() {
        return integerId().orElseThrow(() -> noId("an integer"));
    }

    /**
     * The user key, of a record identified by an integer that fits an {@code int}.
     *
     * @return the id
     */
    public int intId() {
        return integerId()
                .filter(id -> (int) (long) id == id)
                .map(Long::intValue)
                .orElseThrow(() -> noId("an integer that fits an int"));
    }

    /**
     * The user key, of a record identified by bytes.
     *
     * @return the id, not copied
     */
    public byte[] bytesId() {
        if (userKey() instanceof Value.BytesValue bytes) {
            return (byte[]) bytes.getObject();
        }
        throw noId("a blob");
    }

    /**
     * How often the record was written, modulo 65,536.
     *
     * @return the generation; 0 for an embedded record
     */
    public int generation() {
        return stored == null ? 0 : stored.generation;
    }

    /**
     * How long the record has left, by this machine's clock.
     *
     * @return at least one second, or empty if it never expires
     */
    public Optional<Duration> ttl() {
        if (stored == null || stored.expiration == 0) {
            return Optional.empty();
        }
        long expiresAt = EXPIRY_EPOCH_SECONDS + Integer.toUnsignedLong(stored.expiration);
        long left = expiresAt - Clock.systemUTC().instant().getEpochSecond();
        return Optional.of(Duration.ofSeconds(Math.max(left, 1)));
    }

    /** The record's constructor refused what was stored. */
    RuntimeException refused(RuntimeException cause) {
        return failure("%s cannot be built from what is stored: %s".formatted(type.getSimpleName(), cause), cause);
    }

    private <V> V require(Component<V> component) {
        V value = get(component);
        if (value == null) {
            throw failure(
                    "%s is absent; its component is a primitive, which cannot be. Store it, or make the component an"
                                    .formatted(describe(component))
                            + " Optional.",
                    null);
        }
        return value;
    }

    private RuntimeException unreadable(Component<?> component, UnreadableValueException unreadable) {
        return key == null
                ? unreadable.at(describe(component))
                : failure("%s: %s.".formatted(describe(component), unreadable.getMessage()), unreadable.getCause());
    }

    private String describe(Component<?> component) {
        return "%s.%s (%s '%s')"
                .formatted(type.getSimpleName(), component.name(), key == null ? "key" : "bin", component.bin());
    }

    private RuntimeException failure(String message, @Nullable Throwable cause) {
        return key == null ? new UnreadableValueException(message) : new MappingException("read", key, message, cause);
    }

    private @Nullable Value userKey() {
        return key == null ? null : key.userKey;
    }

    private Optional<Long> integerId() {
        Value id = userKey();
        return id instanceof Value.LongValue || id instanceof Value.IntegerValue
                ? Optional.of(id.toLong())
                : Optional.empty();
    }

    private RuntimeException noId(String expected) {
        Value id = userKey();
        return failure(
                id == null
                        ? "%s needs its id, and the record was stored without one. Write it with its key (sendKey), or"
                                        .formatted(type.getSimpleName())
                                + " put @Bin on the @Id component."
                        : "%s is identified by %s, and this record's key is %s."
                                .formatted(type.getSimpleName(), expected, id),
                null);
    }
}
