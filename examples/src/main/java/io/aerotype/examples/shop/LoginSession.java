package io.aerotype.examples.shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import io.aerotype.annotation.Ttl;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody who is logged in, until the server forgets the record. */
@DataSet(namespace = "test", set = "shop_sessions")
public record LoginSession(
        @Id UUID token,
        @Indexed String customer,
        Instant started,
        List<String> visited,
        @Ttl Optional<Duration> left) {}
