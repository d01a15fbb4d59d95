package io.aerotype.session;

import com.aerospike.client.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Starts the next step of a request: the first one of a session, or one after another in a chain. */
final class Steps {
    private Steps() {}

    static WriteTarget next(WriteVerbs verbs, Verb verb, Key... keys) {
        return switch (keys.length) {
            case 0 -> throw noKeys(verb);
            case 1 -> begin(verbs, verb, Objects.requireNonNull(keys[0], "keys[0]"), List.of());
            default -> begin(verbs, verb, null, checked(Arrays.asList(keys)));
        };
    }

    static WriteTarget next(WriteVerbs verbs, Verb verb, Collection<Key> keys) {
        if (keys.isEmpty()) {
            throw noKeys(verb);
        }
        return begin(verbs, verb, null, checked(keys));
    }

    /** A step whose keys come with its records. */
    static WriteTarget withoutKeys(WriteVerbs verbs, Verb verb) {
        return begin(verbs, verb, null, new ArrayList<>());
    }

    private static WriteTarget begin(WriteVerbs verbs, Verb verb, @Nullable Key only, List<Key> keys) {
        return verbs instanceof Step<?, ?, ?> step
                ? new WriteTarget(step.session, verb, only, keys, step.handOver())
                : new WriteTarget((Session) verbs, verb, only, keys, null);
    }

    /** A copy of the keys, which has to have no hole. */
    private static List<Key> checked(Collection<Key> keys) {
        List<Key> copy = new ArrayList<>(keys);
        int hole = copy.indexOf(null);
        if (hole >= 0) {
            throw new NullPointerException("keys[%d] is null.".formatted(hole));
        }
        return copy;
    }

    private static IllegalArgumentException noKeys(Verb verb) {
        return new IllegalArgumentException("%s was given no keys; give it at least one.".formatted(verb));
    }
}
