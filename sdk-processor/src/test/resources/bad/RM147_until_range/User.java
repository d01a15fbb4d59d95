package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Schema;
import io.aerotype.annotation.Since;
import io.aerotype.annotation.Until;

@DataSet(namespace = "test", set = "users")
@Schema(version = 3)
record User(
        @Id String id,
        @Since(3) @Until(2) String name) {} // RM147
