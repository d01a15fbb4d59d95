package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin @Indexed(name = "by_name") String name,
        @Bin @Indexed(name = "by_name") String email) {} // RM063
