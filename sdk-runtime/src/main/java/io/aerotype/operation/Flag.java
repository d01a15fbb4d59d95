package io.aerotype.operation;

import java.util.Arrays;

/** A flag of a write inside a bin. */
sealed interface Flag permits ListFlag, MapFlag, BitFlag, HllFlag {
    /** The bit a server knows it by. */
    int bit();

    /** The bits together. */
    static int combine(Flag... flags) {
        int bits = 0;
        boolean create = false;
        boolean update = false;
        for (Flag flag : flags) {
            bits |= flag.bit();
            create |= flag.toString().equals("CREATE_ONLY");
            update |= flag.toString().equals("UPDATE_ONLY");
        }
        if (create && update) {
            throw new IllegalArgumentException(
                    "The flags %s contradict each other: nothing is both made and changed. Give one of the two."
                            .formatted(Arrays.toString(flags)));
        }
        return bits;
    }
}
