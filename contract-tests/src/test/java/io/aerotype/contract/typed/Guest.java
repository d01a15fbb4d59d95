package io.aerotype.contract.typed;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ttl;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sets whose records do not stay, and leave tombstones. */
final class Guest {
    private Guest() {}

    /** Says how long it has left. */
    @DataSet(namespace = "test", set = "typed_guests", defaultTtl = "P2D")
    record Passing(@Id long id, String name, @Ttl Optional<Duration> left) {}

    /** Says when it goes. */
    @DataSet(namespace = "test", set = "typed_guests", defaultTtl = "never")
    record Leaving(@Id long id, String name, @ExpiresAt Optional<Instant> at) {}

    /** Is not forgotten. */
    @DataSet(namespace = "test", set = "typed_guests", durableDelete = DataSet.Choice.YES)
    record Remembered(@Id long id, String name) {}
}
