package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import java.util.List;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        @Indexed(of = Indexed.Of.KEYS) List<String> tags) {} // RM064
