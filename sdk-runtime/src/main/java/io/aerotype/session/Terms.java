package io.aerotype.session;

import com.aerospike.client.policy.GenerationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a change asks for besides its verb. Most changes ask for nothing and share one object.
 *
 * @param generation the record's, as it was read; 0 for any
 * @param durable whether a deletion leaves a tombstone; null if that was not said
 * @param ttl how long a written record lives; null if that was not said
 */
record Terms(
        int generation, @Nullable Boolean durable, @Nullable TimeToLive ttl) {
    static final Terms NONE = new Terms(0, null, null);

    Terms withGeneration(int expected) {
        return new Terms(expected, durable, ttl);
    }

    Terms withDurable(boolean tombstone) {
        return new Terms(generation, tombstone, ttl);
    }

    Terms withTtl(TimeToLive life) {
        return new Terms(generation, durable, life);
    }

    /** These, and what a chain says where they say nothing. */
    Terms orElse(@Nullable Defaults defaults) {
        return defaults == null
                ? this
                : new Terms(
                        generation,
                        durable == null ? defaults.durable() : durable,
                        ttl == null ? defaults.timeToLive() : ttl);
    }

    GenerationPolicy generationPolicy() {
        return generation == 0 ? GenerationPolicy.NONE : GenerationPolicy.EXPECT_GEN_EQUAL;
    }
}
