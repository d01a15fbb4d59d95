package io.aerotype.spi;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import io.aerotype.error.MappingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Takes the stored components of one object. Those of a record of a set become operations on bins, those of an embedded
 * record entries of a map; nothing else stands between an object and what is sent.
 */
public abstract sealed class BinWriter {
    private final ComponentsCodec<?> codec;
    private final Absent absent;

    private BinWriter(ComponentsCodec<?> codec, Absent absent) {
        this.codec = codec;
        this.absent = absent;
    }

    static Operations ofOperations(ComponentsCodec<?> codec, Absent absent) {
        return new Operations(codec, absent);
    }

    static Items ofItems(ComponentsCodec<?> codec) {
        return new Items(codec);
    }

    static Entries ofEntries(ComponentsCodec<?> codec) {
        return new Entries(codec);
    }

    /**
     * Stores a component that may be null.
     *
     * @param component which
     * @param value its value; null removes the bin or leaves it out, as the component and the write ask for
     * @param <V> its type
     */
    public final <V> void put(Component<V> component, @Nullable V value) {
        if (value == null) {
            putAbsent(component);
        } else {
            convert(component, value);
        }
    }

    private void putAbsent(Component<?> component) {
        switch (component.evolution().writing()) {
            case NATURAL -> clear(component);
            case KEEP -> {}
            case FAIL -> throw unstorable(component, "it is absent, and says that is an error", null);
        }
    }

    /**
     * Stores nothing in a component's bin.
     *
     * @param component which
     */
    public final void clear(Component<?> component) {
        if (absent == Absent.REMOVE) {
            setNull(component);
        }
    }

    /**
     * Stores an integer that may be missing.
     *
     * @param component which
     * @param value its value; empty removes the bin or leaves it out, as the component and the write ask for
     */
    public final void put(Component<Integer> component, OptionalInt value) {
        if (value.isPresent()) {
            put(component, value.getAsInt());
        } else {
            putAbsent(component);
        }
    }

    /**
     * Stores an integer that may be missing.
     *
     * @param component which
     * @param value its value; empty removes the bin or leaves it out, as the component and the write ask for
     */
    public final void put(Component<Long> component, OptionalLong value) {
        if (value.isPresent()) {
            put(component, value.getAsLong());
        } else {
            putAbsent(component);
        }
    }

    /**
     * Stores a double that may be missing.
     *
     * @param component which
     * @param value its value; empty removes the bin or leaves it out, as the component and the write ask for
     */
    public final void put(Component<Double> component, OptionalDouble value) {
        if (value.isPresent()) {
            put(component, value.getAsDouble());
        } else {
            putAbsent(component);
        }
    }

    /**
     * Stores a component that may be empty.
     *
     * @param component which
     * @param value its value; empty removes the bin or leaves it out, as the write asks for
     * @param <V> what the {@code Optional} holds
     */
    public final <V> void put(Component<V> component, Optional<V> value) {
        put(component, value.orElse(null));
    }

    /**
     * Stores an integer.
     *
     * @param component which
     * @param value its value
     */
    public final void put(Component<? extends Number> component, long value) {
        setLong(component, value);
    }

    /**
     * Stores a double.
     *
     * @param component which
     * @param value its value
     */
    public final void put(Component<? extends Number> component, double value) {
        setDouble(component, value);
    }

    /**
     * Stores a boolean.
     *
     * @param component which
     * @param value its value
     */
    public final void put(Component<Boolean> component, boolean value) {
        setBoolean(component, value);
    }

    abstract <V> void set(Component<V> component, V value);

    abstract void setLong(Component<?> component, long value);

    abstract void setDouble(Component<?> component, double value);

    abstract void setBoolean(Component<?> component, boolean value);

    abstract void setNull(Component<?> component);

    private <V> void convert(Component<V> component, V value) {
        try {
            set(component, value);
        } catch (MappingException named) {
            throw named;
        } catch (RuntimeException refusal) {
            throw unstorable(component, String.valueOf(refusal.getMessage()), refusal);
        } catch (StackOverflowError deep) {
            if (this instanceof Operations) {
                throw unstorable(component, TooDeep.MESSAGE, deep);
            }
            throw deep; // up to where the stack is shallow again
        }
    }

    private MappingException unstorable(Component<?> component, String reason, @Nullable Throwable cause) {
        return new MappingException(
                "write",
                null,
                "%s.%s (%s '%s') cannot be stored: %s"
                        .formatted(
                                codec.type().getSimpleName(),
                                component.name(),
                                codec instanceof RecordCodec ? "bin" : "key",
                                component.bin(),
                                reason),
                cause);
    }

    /** Bins of a record. */
    static final class Operations extends BinWriter {
        private final Operation[] operations;
        private int count;

        private Operations(ComponentsCodec<?> codec, Absent absent) {
            super(codec, absent);
            this.operations = new Operation[codec.components().size()];
        }

        @Override
        <V> void set(Component<V> component, V value) {
            add(component, component.codec().toValue(value));
        }

        @Override
        void setLong(Component<?> component, long value) {
            add(component, new Value.LongValue(value));
        }

        @Override
        void setDouble(Component<?> component, double value) {
            add(component, new Value.DoubleValue(value));
        }

        @Override
        void setBoolean(Component<?> component, boolean value) {
            add(component, new Value.BooleanValue(value));
        }

        @Override
        void setNull(Component<?> component) {
            add(component, Value.getAsNull());
        }

        private void add(Component<?> component, Value value) {
            operations[count++] = new Operation(Operation.Type.WRITE, component.bin(), value);
        }

        Operation[] toArray() {
            return count == operations.length ? operations : Arrays.copyOf(operations, count);
        }
    }

    /** Values inside a bin, which the stock client packs as they are. */
    abstract static sealed class Inside extends BinWriter {
        private Inside(ComponentsCodec<?> codec) {
            super(codec, Absent.OMIT);
        }

        abstract void add(Component<?> component, Object stored);

        @Override
        final <V> void set(Component<V> component, V value) {
            add(component, component.codec().toStored(value));
        }

        @Override
        final void setLong(Component<?> component, long value) {
            add(component, value);
        }

        @Override
        final void setDouble(Component<?> component, double value) {
            add(component, value);
        }

        @Override
        final void setBoolean(Component<?> component, boolean value) {
            add(component, value);
        }

        @Override
        final void setNull(Component<?> component) {
            add(component, Value.getAsNull());
        }
    }

    /** Entries of a map inside a bin. */
    static final class Entries extends Inside {
        private final List<Map.Entry<String, Object>> entries;

        private Entries(ComponentsCodec<?> codec) {
            super(codec);
            this.entries = new ArrayList<>(codec.components().size());
        }

        @Override
        void add(Component<?> component, Object stored) {
            entries.add(Map.entry(component.bin(), stored));
        }

        List<Map.Entry<String, Object>> toList() {
            return entries;
        }
    }

    /** Items of a list inside a bin. */
    static final class Items extends Inside {
        private final Object[] items;

        private Items(ComponentsCodec<?> codec) {
            super(codec);
            this.items = new Object[codec.components().size()];
            Arrays.fill(items, Value.getAsNull());
        }

        @Override
        void add(Component<?> component, Object stored) {
            items[component.position()] = stored;
        }

        List<Object> toList() {
            return Arrays.asList(items);
        }
    }
}
