package io.aerotype.session;

import com.aerospike.client.Key;
import io.aerotype.internal.pipeline.Keyless;
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
    private boolean keyless;

    PerNamespace(Function<String, P> make) {
        this.make = make;
    }

    P of(Key key) {
        P current = policy;
        boolean digestOnly = key.userKey == null;
        if (current == null || digestOnly != keyless || !key.namespace.equals(namespace)) {
            current = make.apply(key.namespace);
            if (digestOnly) {
                current = Keyless.entry(current);
            }
            policy = current;
            namespace = key.namespace;
            keyless = digestOnly;
        }
        return current;
    }
}
