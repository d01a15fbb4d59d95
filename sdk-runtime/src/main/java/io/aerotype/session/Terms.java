package io.aerotype.session;

import com.aerospike.client.policy.GenerationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a change asks for besides its verb. Most changes ask for nothing and share one object.
 *
 * @param generation the record's, as it was read, or the writer's; 0 for any
 * @param newer whether the record's has to be lower instead of the same
 * @param onLocking whether the record must not be locked by the transaction yet
 * @param durable whether a deletion leaves a tombstone; null if that was not said
 * @param ttl how long a written record lives; null if that was not said
 */
record Terms(
        int generation,
        boolean newer,
        boolean onLocking,
        @Nullable Boolean durable,
        @Nullable TimeToLive ttl) {
    static final Terms NONE = new Terms(0, false, false, null, null);

    Terms withGeneration(int expected) {
        return new Terms(expected, false, onLocking, durable, ttl);
    }

    Terms withNewerGeneration(int own) {
        return new Terms(own, true, onLocking, durable, ttl);
    }

    Terms whenLocking() {
        return new Terms(generation, newer, true, durable, ttl);
    }

    Terms withDurable(boolean tombstone) {
        return new Terms(generation, newer, onLocking, tombstone, ttl);
    }

    Terms withTtl(TimeToLive life) {
        return new Terms(generation, newer, onLocking, durable, life);
    }

    /** These, and what a chain says where they say nothing. */
    Terms orElse(@Nullable Defaults defaults) {
        return defaults == null
                ? this
                : new Terms(
                        generation,
                        newer,
                        onLocking,
                        durable == null ? defaults.durable() : durable,
                        ttl == null ? defaults.timeToLive() : ttl);
    }

    GenerationPolicy generationPolicy() {
        if (generation == 0) {
            return GenerationPolicy.NONE;
        }
        return newer ? GenerationPolicy.EXPECT_GEN_GT : GenerationPolicy.EXPECT_GEN_EQUAL;
    }
}
