package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Since;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        @Since(2) String name) {} // RM145 '@Since is on component '
