package io.aerotype.examples.shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Somebody who buys. */
@DataSet(namespace = "test", set = "shop_customers")
public record Customer(
        @Id String id,
        String name,
        @Indexed Optional<String> email,
        Address address,
        @Bin("since") Instant customerSince,
        Set<String> interests,
        @Generation int generation) {}
