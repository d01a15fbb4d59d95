package io.aerotype.embedded.internal.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The fields of one message. When a type is repeated, the first one counts, as in the server. */
public final class Fields {
    private static final int USUAL_COUNT = 6;

    private FieldType[] types = new FieldType[USUAL_COUNT];
    private Slice[] values = new Slice[USUAL_COUNT];
    private int count;

    Fields() {}

    void add(FieldType type, Slice value) {
        if (get(type) != null) {
            return;
        }
        if (count == types.length) {
            types = Arrays.copyOf(types, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        types[count] = type;
        values[count++] = value;
    }

    /** These fields and one more, or with another value for one they have. */
    Fields with(FieldType type, Slice value) {
        Fields changed = new Fields();
        changed.add(type, value);
        for (int i = 0; i < count; i++) {
            changed.add(types[i], values[i]);
        }
        return changed;
    }

    Fields detached() {
        Fields copy = new Fields();
        for (int i = 0; i < count; i++) {
            copy.add(types[i], Slice.of(values[i].toBytes()));
        }
        return copy;
    }

    /** The data of a field, or null if the message does not have it. */
    public @Nullable Slice get(FieldType type) {
        for (int i = 0; i < count; i++) {
            if (types[i] == type) {
                return values[i];
            }
        }
        return null;
    }

    public boolean has(FieldType type) {
        return get(type) != null;
    }
}
