package io.aerotype.spi;

import com.aerospike.client.Operation;
import com.aerospike.client.Value;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * New values of some components of a record, and which of them are cleared. A component that is not among them stays as it
 * is. Immutable; generated patches pass it on.
 */
public final class Changes {
    /** No change. */
    public static final Changes NONE = new Changes(Map.of());

    private final Map<String, Value> byBin;

    private Changes(Map<String, Value> byBin) {
        this.byBin = byBin;
    }

    /**
     * These changes, and a new value.
     *
     * @param component which
     * @param value its new value; to remove the bin use {@link #clear}
     * @param <V> the component's type
     * @return the changes
     */
    public <V> Changes set(Component<V> component, V value) {
        Objects.requireNonNull(
                value, () -> "%s cannot be set to null in a patch; clear it.".formatted(component.name()));
        return with(component.bin(), component.codec().toValue(value));
    }

    /**
     * These changes, and a bin that is removed.
     *
     * @param component which
     * @return the changes
     */
    public Changes clear(Component<?> component) {
        return with(component.bin(), Value.getAsNull());
    }

    /**
     * What makes one object into another: components that differ are set, or cleared where the second has none.
     *
     * @param codec the codec of their type
     * @param before what is there
     * @param after what shall be there
     * @param <T> the annotated type
     * @return the changes; none if both are stored alike
     * @throws IllegalArgumentException if their ids differ
     */
    public static <T> Changes between(RecordCodec<T> codec, T before, T after) {
        if (!codec.id(before).equals(codec.id(after))) {
            throw new IllegalArgumentException(
                    "%s and %s are ids of different records; a patch changes a record, it does not move it."
                            .formatted(codec.id(before), codec.id(after)));
        }
        Map<String, Value> old = new HashMap<>();
        for (Operation bin : codec.encode(before, Absent.REMOVE)) {
            old.put(bin.binName, bin.value);
        }
        Map<String, Value> byBin = new LinkedHashMap<>();
        for (Operation bin : codec.encode(after, Absent.REMOVE)) {
            if (!bin.value.equals(old.get(bin.binName))) {
                byBin.put(bin.binName, bin.value);
            }
        }
        return new Changes(Collections.unmodifiableMap(byBin));
    }

    /**
     * The changes as the stock client takes them.
     *
     * @return one operation per component
     */
    public List<Operation> operations() {
        return byBin.entrySet().stream()
                .map(change -> new Operation(Operation.Type.WRITE, change.getKey(), change.getValue()))
                .toList();
    }

    /**
     * The bins that change.
     *
     * @return their names, in the order the changes were made
     */
    public List<String> bins() {
        return List.copyOf(byBin.keySet());
    }

    private Changes with(String bin, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(byBin);
        more.put(bin, value);
        return new Changes(Collections.unmodifiableMap(more));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Changes changes && byBin.equals(changes.byBin);
    }

    @Override
    public int hashCode() {
        return byBin.hashCode();
    }

    @Override
    public String toString() {
        return byBin.toString();
    }
}
