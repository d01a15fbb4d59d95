package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ignore;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        String name,
        @Ignore String cache) {} // RM047
