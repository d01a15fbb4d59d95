package io.aerotype.session;

import com.aerospike.client.Key;
import io.aerotype.spi.SetOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a write builder starts from: the session, the verb, the keys, and the steps before it in a chain. Generated code
 * passes it on and knows nothing of it.
 */
public final class WriteTarget {
    final Session session;
    final Verb verb;
    /** The key if there is one and no more; a list of one would be felt. */
    final @Nullable Key only;

    final List<Key> keys;
    final @Nullable Chain chain;
    final SetOptions options;

    WriteTarget(Session session, Verb verb, @Nullable Key only, List<Key> keys, @Nullable Chain chain) {
        this(session, verb, only, keys, chain, SetOptions.NONE);
    }

    private WriteTarget(
            Session session, Verb verb, @Nullable Key only, List<Key> keys, @Nullable Chain chain, SetOptions options) {
        this.session = session;
        this.verb = verb;
        this.only = only;
        this.keys = keys;
        this.chain = chain;
        this.options = options;
    }

    /** The same, asking what the records of a set ask for. */
    WriteTarget with(SetOptions asked) {
        return asked.equals(SetOptions.NONE) ? this : new WriteTarget(session, verb, only, keys, chain, asked);
    }
}
