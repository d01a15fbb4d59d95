package io.aerotype.session;

import com.aerospike.client.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Starts the next step of a request: the first one of a session, or one after another in a chain. */
final class Steps {
    private Steps() {}

    static WriteTarget next(Verbs verbs, Verb verb, Key... keys) {
        if (keys.length == 0) {
            throw noKeys(verb);
        }
        return begin(verbs, verb, List.of(keys));
    }

    static WriteTarget next(Verbs verbs, Verb verb, Collection<Key> keys) {
        if (keys.isEmpty()) {
            throw noKeys(verb);
        }
        return begin(verbs, verb, List.copyOf(keys));
    }

    /** A step whose keys come with its records. */
    static WriteTarget withoutKeys(Verbs verbs, Verb verb) {
        return begin(verbs, verb, new ArrayList<>());
    }

    private static WriteTarget begin(Verbs verbs, Verb verb, List<Key> keys) {
        return switch (verbs) {
            case Session session -> new WriteTarget(session, verb, keys, null);
            case Step<?, ?, ?> step -> new WriteTarget(step.session, verb, keys, step.handOver());
        };
    }

    private static IllegalArgumentException noKeys(Verb verb) {
        return new IllegalArgumentException("%s was given no keys; give it at least one.".formatted(verb));
    }
}
