package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.util.List;
import java.util.Map;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin Map<Double, String> names, // RM052 'java.lang.Double'
        @Bin Map<List<String>, String> lists) {} // RM052
