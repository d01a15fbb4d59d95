package io.aerotype.spi;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import io.aerotype.error.MappingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    static Entries ofEntries(ComponentsCodec<?> codec) {
        return new Entries(codec);
    }

    /**
     * Stores a component that may be null.
     *
     * @param component which
     * @param value its value; null removes the bin or leaves it out, as the write asks for
     * @param <V> its type
     */
    public final <V> void put(Component<V> component, @Nullable V value) {
        if (value != null) {
            set(component.bin(), toValue(component, value));
        } else if (absent == Absent.REMOVE) {
            set(component.bin(), Value.getAsNull());
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
        set(component.bin(), new Value.LongValue(value));
    }

    /**
     * Stores a double.
     *
     * @param component which
     * @param value its value
     */
    public final void put(Component<? extends Number> component, double value) {
        set(component.bin(), new Value.DoubleValue(value));
    }

    /**
     * Stores a boolean.
     *
     * @param component which
     * @param value its value
     */
    public final void put(Component<Boolean> component, boolean value) {
        set(component.bin(), new Value.BooleanValue(value));
    }

    abstract void set(String name, Value value);

    private <V> Value toValue(Component<V> component, V value) {
        try {
            return component.codec().toValue(value);
        } catch (MappingException named) {
            throw named;
        } catch (RuntimeException refusal) {
            throw new MappingException(
                    "write",
                    null,
                    "%s.%s ('%s') cannot be stored: %s"
                            .formatted(codec.type().getSimpleName(), component.name(), component.bin(), refusal),
                    refusal);
        }
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
        void set(String name, Value value) {
            operations[count++] = new Operation(Operation.Type.WRITE, name, value);
        }

        Operation[] toArray() {
            return count == operations.length ? operations : Arrays.copyOf(operations, count);
        }
    }

    /** Entries of a map inside a bin. */
    static final class Entries extends BinWriter {
        private final List<Map.Entry<String, Value>> entries;

        private Entries(ComponentsCodec<?> codec) {
            super(codec, Absent.OMIT);
            this.entries = new ArrayList<>(codec.components().size());
        }

        @Override
        void set(String name, Value value) {
            entries.add(Map.entry(name, value));
        }

        List<Map.Entry<String, Value>> toList() {
            return entries;
        }
    }
}
