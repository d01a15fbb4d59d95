package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin String name,
        @Generation int generation,
        @Generation int version) {} // RM041
