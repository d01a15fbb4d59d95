package io.aerotype.spi;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import com.aerospike.client.Value;
import io.aerotype.ael.Type;
import io.aerotype.error.MappingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One stored object as a codec sees it: its components, and for a record of a set its key and metadata. It reads straight
 * from what the stock client unpacked. What does not fit is reported with record type, component, bin and key.
 */
public final class BinReader {
    /** Expiry times count from here: {@code CITRUSLEAF_EPOCH} in the server's source. */
    private static final long EXPIRY_EPOCH_SECONDS =
            Instant.parse("2010-01-01T00:00:00Z").getEpochSecond();

    private final ComponentsReader<?> codec;
    private final @Nullable Key key;
    private final @Nullable Record stored;
    private final Map<?, ?> values;
    private final List<?> items;
    private final int version;

    private BinReader(
            ComponentsReader<?> codec,
            @Nullable Key key,
            @Nullable Record stored,
            Map<?, ?> values,
            List<?> items,
            int version) {
        this.codec = codec;
        this.key = key;
        this.stored = stored;
        this.values = values;
        this.items = items;
        this.version = version;
    }

    /** A record of a set. */
    static BinReader of(ComponentsReader<?> codec, Key key, Record stored) {
        return of(codec, key, stored, stored.bins == null ? Map.of() : stored.bins);
    }

    /** An embedded record, stored as a map. */
    static BinReader of(ComponentsReader<?> codec, Map<?, ?> entries) {
        return of(codec, null, null, entries);
    }

    /** An embedded record, stored as a list. */
    static BinReader of(ComponentsReader<?> codec, List<?> items) {
        return new BinReader(codec, null, null, Map.of(), items, Integer.MAX_VALUE);
    }

    private static BinReader of(
            ComponentsReader<?> codec, @Nullable Key key, @Nullable Record stored, Map<?, ?> values) {
        SchemaVersion schema = codec.schema();
        if (schema == null && !codec.refusesUnknown()) {
            return new BinReader(codec, key, stored, values, List.of(), Integer.MAX_VALUE);
        }
        BinReader asStored = new BinReader(codec, key, stored, values, List.of(), Integer.MAX_VALUE);
        try {
            int version = schema == null ? Integer.MAX_VALUE : schema.of(values);
            Map<?, ?> current = schema == null ? values : schema.upgraded(values, version);
            if (codec.refusesUnknown()) {
                UnknownNames.check(codec, current.keySet());
            }
            return new BinReader(codec, key, stored, current, List.of(), version);
        } catch (UnreadableValueException unreadable) {
            throw asStored.failure(asStored.name() + ": " + unreadable.getMessage() + ".", unreadable.getCause());
        } catch (RuntimeException refusal) {
            throw asStored.refused(refusal);
        }
    }

    /**
     * A component that may be absent.
     *
     * @param component which
     * @param <V> its type
     * @return its value, or null if there is none
     */
    public <V> @Nullable V get(Component<V> component) {
        Object value = stored(component);
        return value == null ? absent(component) : read(component, value);
    }

    private @Nullable Object stored(Component<?> component) {
        int position = component.position();
        return position < 0 ? values.get(component.bin()) : position < items.size() ? items.get(position) : null;
    }

    private <V> V read(Component<V> component, Object value) {
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

    /** What a component is whose bin is not there. */
    private <V> @Nullable V absent(Component<V> component) {
        Evolution<V> evolution = component.evolution();
        for (String alias : evolution.aliases()) {
            Object value = values.get(alias);
            if (value != null) {
                return read(component, value);
            }
        }
        if (version < evolution.since() && evolution.before() != null) {
            return evolution.before();
        }
        return switch (evolution.reading()) {
            case NATURAL -> null;
            case DEFAULT -> evolution.fallback();
            case EMPTY -> component.codec().fromStored(component.codec().type() == Type.MAP ? Map.of() : List.of());
            case FAIL ->
                throw failure(
                        "%s is absent; its component says that is an error.".formatted(describe(component)), null);
        };
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @param <V> its type
     * @return its value, never null
     */
    public <V> V require(Component<V> component) {
        V value = get(component);
        if (value == null) {
            throw failure(
                    "%s is absent; its component is a primitive, which cannot be. Store it, or make the component an"
                                    .formatted(describe(component))
                            + " Optional, or give it a @Default.",
                    null);
        }
        return value;
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
     * A component that may be absent, as an {@code OptionalInt}.
     *
     * @param component which
     * @return its value, or empty if there is none
     */
    public OptionalInt findInt(Component<Integer> component) {
        Integer value = get(component);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * A component that may be absent, as an {@code OptionalLong}.
     *
     * @param component which
     * @return its value, or empty if there is none
     */
    public OptionalLong findLong(Component<Long> component) {
        Long value = get(component);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * A component that may be absent, as an {@code OptionalDouble}.
     *
     * @param component which
     * @return its value, or empty if there is none
     */
    public OptionalDouble findDouble(Component<Double> component) {
        Double value = get(component);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public boolean getBoolean(Component<Boolean> component) {
        return stored(component) instanceof Boolean truth ? truth : require(component);
    }

    /**
     * A component that is always there.
     *
     * @param component which
     * @return its value
     */
    public byte getByte(Component<Byte> component) {
        return stored(component) instanceof Long number && (byte) (long) number == number
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
        return stored(component) instanceof Long number && (short) (long) number == number
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
        return stored(component) instanceof Long number && (int) (long) number == number
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
        return stored(component) instanceof Long number ? number : require(component);
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
        return stored(component) instanceof Double number ? number : require(component);
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
     * The user key, of a record identified by a type that is converted to one.
     *
     * @param codec how the id is stored
     * @param <V> the id's type
     * @return the id
     */
    public <V> V id(ValueCodec<V> codec) {
        Value id = userKey();
        if (id == null) {
            throw noId("a key");
        }
        try {
            return codec.fromStored(
                    id instanceof Value.LongValue || id instanceof Value.IntegerValue ? id.toLong() : id.getObject());
        } catch (UnreadableValueException unreadable) {
            throw failure("The id of %s: %s.".formatted(name(), unreadable.getMessage()), unreadable.getCause());
        }
    }

    /**
     * Which of a sealed type's classes is stored.
     *
     * @param tag where that is said
     * @return the class's name
     */
    public String tag(Component<String> tag) {
        String name = get(tag);
        if (name == null) {
            throw failure("%s is of no type: %s is absent.".formatted(name(), place(tag)), null);
        }
        return name;
    }

    /**
     * What is stored is of a class that is not among those known.
     *
     * @param tag where that is said
     * @param known the names of those known
     * @return the error, to be thrown
     */
    public RuntimeException unknownTag(Component<String> tag, String... known) {
        return failure(
                "%s, %s: expected one of '%s', found '%s'."
                        .formatted(name(), place(tag), String.join("', '", known), get(tag)),
                null);
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
        return expiresAt().map(at -> {
            long left = at.getEpochSecond() - Clock.systemUTC().instant().getEpochSecond();
            return Duration.ofSeconds(Math.max(left, 1));
        });
    }

    /**
     * When the record expires, by the server's clock.
     *
     * @return a whole second, or empty if it never expires
     */
    public Optional<Instant> expiresAt() {
        return stored == null || stored.expiration == 0
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(EXPIRY_EPOCH_SECONDS + Integer.toUnsignedLong(stored.expiration)));
    }

    /** The record's constructor refused what was stored. */
    RuntimeException refused(RuntimeException cause) {
        return failure("%s cannot be built from what is stored: %s".formatted(name(), cause), cause);
    }

    /** What is stored goes deeper than this thread can follow. */
    RuntimeException tooDeep(StackOverflowError cause) {
        return failure("%s cannot be read: %s.".formatted(name(), TooDeep.MESSAGE), cause);
    }

    private RuntimeException unreadable(Component<?> component, UnreadableValueException unreadable) {
        return key == null
                ? unreadable.at(describe(component))
                : failure("%s: %s.".formatted(describe(component), unreadable.getMessage()), unreadable.getCause());
    }

    private String describe(Component<?> component) {
        return "%s.%s (%s)".formatted(name(), component.name(), place(component));
    }

    private String place(Component<?> component) {
        return component.position() >= 0
                ? "item " + component.position()
                : "%s '%s'".formatted(key == null ? "key" : "bin", component.bin());
    }

    private String name() {
        return codec.type().getSimpleName();
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
                                        .formatted(name())
                                + " put @Bin on the @Id component."
                        : "%s is identified by %s, and this record's key is %s.".formatted(name(), expected, id),
                null);
    }
}
