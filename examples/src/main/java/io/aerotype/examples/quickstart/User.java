package io.aerotype.examples.quickstart;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import java.util.Optional;

/** Somebody who can log in. */
@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin String name,
        @Bin Optional<String> email,
        @Bin @Indexed String status,
        @Bin int age,
        @Bin("login_count") long loginCount,
        @Bin Optional<Boolean> verified) {}
