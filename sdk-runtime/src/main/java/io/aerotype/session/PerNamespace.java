package io.aerotype.session;

import com.aerospike.client.Key;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A policy for each key of a step. Settings depend on the key's namespace, and neighbours mostly share one; that the very
 * same policy object comes back also lets the stock client shorten what it sends.
 */
final class PerNamespace<P> {
    private final Function<String, P> make;
    private @Nullable String namespace;
    private @Nullable P policy;

    PerNamespace(Function<String, P> make) {
        this.make = make;
    }

    P of(Key key) {
        P current = policy;
        if (current == null || !key.namespace.equals(namespace)) {
            current = make.apply(key.namespace);
            policy = current;
            namespace = key.namespace;
        }
        return current;
    }
}
