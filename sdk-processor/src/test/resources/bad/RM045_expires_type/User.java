package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        String name,
        @ExpiresAt long expiry) {} // RM045 'Optional<Instant>'
