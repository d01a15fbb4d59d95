package io.aerotype.spi;

import io.aerotype.ael.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a component says about records that other versions of the program wrote.
 *
 * @param aliases bins it is read from where its own is not there, the first first
 * @param reading what a bin that is not there is read as
 * @param fallback the value for {@link Reading#DEFAULT}; null for the other rules
 * @param writing what becomes of the bin of a component that is null
 * @param since the first version of the schema that has it; 1 if all have
 * @param before what it is in records of older versions; null for nothing
 * @param <V> the component's type
 */
public record Evolution<V>(
        List<String> aliases,
        Reading reading,
        @Nullable V fallback,
        Writing writing,
        int since,
        @Nullable V before) {
    private static final Evolution<?> NONE =
            new Evolution<>(List.of(), Reading.NATURAL, null, Writing.NATURAL, 1, null);

    /** Reading a bin that is not there. */
    public enum Reading {
        /** Nothing: null, an empty {@code Optional}, or, where that cannot be, an error. */
        NATURAL,
        /** An error. */
        FAIL,
        /** An empty collection. */
        EMPTY,
        /** A value. */
        DEFAULT
    }

    /** Writing a component that is null. */
    public enum Writing {
        /** As the write asks for: the bin is removed or left out. */
        NATURAL,
        /** The bin stays as it is. */
        KEEP,
        /** An error. */
        FAIL
    }

    @SuppressWarnings("unchecked") // it holds no value of any type
    static <V> Evolution<V> none() {
        return (Evolution<V>) NONE;
    }

    /** Whether a bin that is not there is an error in a record of a version. */
    boolean refusesAbsence(int version) {
        return reading == Reading.FAIL && !precedes(version);
    }

    /** What a component is whose bin is not there. */
    @Nullable
    V absent(ValueCodec<V> codec, int version) {
        if (precedes(version)) {
            return before;
        }
        return switch (reading) {
            case NATURAL, FAIL -> null;
            case DEFAULT -> fallback;
            case EMPTY -> codec.fromStored(codec.type() == Type.MAP ? Map.of() : List.of());
        };
    }

    /** Whether records of a version are older than the component, and it says what it is in those. */
    private boolean precedes(int version) {
        return version < since && before != null;
    }
}
