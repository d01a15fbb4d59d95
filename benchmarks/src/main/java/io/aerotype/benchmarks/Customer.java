package io.aerotype.benchmarks;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.util.List;

/** A record of ordinary size. */
@DataSet(namespace = "test", set = "customers")
public record Customer(
        @Id String id,
        @Bin String name,
        @Bin String email,
        @Bin int age,
        @Bin long visits,
        @Bin double balance,
        @Bin boolean active,
        @Bin List<String> tags) {
    static Customer sample(String id) {
        return new Customer(
                id, "Alice Example", "alice@example.com", 30, 17L, 12.5, true, List.of("new", "vip", "newsletter"));
    }
}
