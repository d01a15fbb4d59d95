package io.aerotype.examples.mapping;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import java.util.List;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin String name,
        @Bin int age,
        @Bin("login_count") long loginCount,
        @Bin List<String> tags,
        @Bin Address address,
        @Generation int generation) {}
