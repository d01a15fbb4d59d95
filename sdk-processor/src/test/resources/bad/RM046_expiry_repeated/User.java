package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ttl;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        String name,
        @Ttl Optional<Duration> ttl,
        @ExpiresAt Optional<Instant> expiry) {} // RM046
