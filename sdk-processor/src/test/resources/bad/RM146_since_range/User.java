package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Schema;
import io.aerotype.annotation.Since;

@DataSet(namespace = "test", set = "users")
@Schema(version = 2)
record User(
        @Id String id,
        @Since(3) String name) {} // RM146 'versions 2 to 2'
