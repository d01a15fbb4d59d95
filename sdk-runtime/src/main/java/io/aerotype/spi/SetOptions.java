package io.aerotype.spi;

import java.time.Duration;
import java.util.Optional;

/**
 * What the records of a set ask of every write, unless the write itself says otherwise.
 *
 * @param storeKey whether the server keeps the user key; empty for what the behavior says
 * @param durableDelete whether a delete leaves a tombstone; empty for what the behavior says
 * @param defaultTtl how long a record lives, negative for ever; empty for what the namespace says
 */
public record SetOptions(Optional<Boolean> storeKey, Optional<Boolean> durableDelete, Optional<Duration> defaultTtl) {
    /** A record that never expires. */
    public static final Duration FOREVER = Duration.ofSeconds(-1);

    /** Nothing is asked. */
    public static final SetOptions NONE = new SetOptions(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The same, with the user key kept or not.
     *
     * @param store whether the server keeps the user key
     * @return the options
     */
    public SetOptions storingKey(boolean store) {
        return new SetOptions(Optional.of(store), durableDelete, defaultTtl);
    }

    /**
     * The same, with durable deletes or without.
     *
     * @param durable whether a delete leaves a tombstone
     * @return the options
     */
    public SetOptions deletingDurably(boolean durable) {
        return new SetOptions(storeKey, Optional.of(durable), defaultTtl);
    }

    /**
     * The same, with a time to live.
     *
     * @param time how long a record lives; {@link #FOREVER} for ever
     * @return the options
     */
    public SetOptions livingFor(Duration time) {
        return new SetOptions(storeKey, durableDelete, Optional.of(time));
    }
}
