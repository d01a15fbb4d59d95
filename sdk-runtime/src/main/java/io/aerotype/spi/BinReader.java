package io.aerotype.spi;

import com.aerospike.client.Key;
import com.aerospike.client.Record;
import io.aerotype.error.MappingException;
import io.aerotype.internal.value.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
        if (codec.schema() == null && !codec.refusesUnknown()) {
            return new BinReader(codec, key, stored, values, List.of(), Integer.MAX_VALUE);
        }
        UpToDate current = UpToDate.of(codec, key, values);
        return new BinReader(codec, key, stored, current.values(), List.of(), current.version());
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
            throw misreading().of(component, unreadable);
        } catch (MappingException named) {
            throw named;
        } catch (RuntimeException refusal) {
            throw misreading().of(component, UnreadableValueException.refused(value, refusal));
        } catch (StackOverflowError deep) {
            if (key == null) {
                throw deep; // up to where the stack is shallow again
            }
            throw misreading().of(component, new UnreadableValueException(TooDeep.MESSAGE));
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
        if (evolution.refusesAbsence(version)) {
            throw misreading().absentRequired(component);
        }
        return evolution.absent(component.codec(), version);
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
            throw misreading().absentPrimitive(component);
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
     * A component of text that may be absent.
     *
     * @param component which
     * @return its value, or null if there is none
     */
    public @Nullable String getString(Component<String> component) {
        return stored(component) instanceof String text ? text : get(component);
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
        return userKey().text();
    }

    /**
     * The user key, of a record identified by an integer.
     *
     * @return the id
     */
    public long longId() {
        return userKey().integer("an integer");
    }

    /**
     * The user key, of a record identified by an integer that fits an {@code int}.
     *
     * @return the id
     */
    public int intId() {
        return userKey().narrowInteger();
    }

    /**
     * The user key, of a record identified by bytes.
     *
     * @return the id, not copied
     */
    public byte[] bytesId() {
        return userKey().blob();
    }

    /**
     * The user key, of a record identified by a type that is converted to one.
     *
     * @param codec how the id is stored
     * @param <V> the id's type
     * @return the id
     */
    public <V> V id(ValueCodec<V> codec) {
        return userKey().converted(codec);
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
            throw misreading().noTag(tag);
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
        return misreading().unknownTag(tag, known, get(tag));
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
        return expiry().left(InstantSource.system());
    }

    /**
     * When the record expires, by the server's clock.
     *
     * @return a whole second, or empty if it never expires
     */
    public Optional<Instant> expiresAt() {
        return expiry().at();
    }

    private Expiry expiry() {
        return stored == null ? Expiry.NEVER : new Expiry(stored.expiration);
    }

    /** What went wrong, for whoever found out. */
    Misreading misreading() {
        return new Misreading(codec, key);
    }

    private UserKey userKey() {
        return new UserKey(key, misreading());
    }
}
