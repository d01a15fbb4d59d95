package io.aerotype.embedded.internal.transaction;

import io.aerotype.embedded.internal.store.Digest;
import io.aerotype.embedded.internal.store.StoredRecord;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Is told of all that transactions have to remember when the process ends, in the order in which it happens and before
 * anybody else can see it.
 */
public interface Journal {
    /** Nothing is remembered. */
    Journal NONE = new Journal() {
        @Override
        public void stands(Standing standing) {}

        @Override
        public void announced(long id, Collection<Digest> keys) {}

        @Override
        public void wrote(long id, Digest digest, @Nullable StoredRecord version) {}

        @Override
        public void released(Digest digest) {}

        @Override
        public void forgotten(long id) {}
    };

    /** A transaction has begun, or has been decided. */
    void stands(Standing standing);

    /** A transaction is going to write these keys. */
    void announced(long id, Collection<Digest> keys);

    /** A transaction has made this of a record, or removed it if that is null. */
    void wrote(long id, Digest digest, @Nullable StoredRecord version);

    /** No transaction holds the record any more. */
    void released(Digest digest);

    /** A transaction has ended, and holds nothing. */
    void forgotten(long id);
}
