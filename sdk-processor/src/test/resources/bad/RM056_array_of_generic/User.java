package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.util.List;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        List<String>[] names) {} // RM056
