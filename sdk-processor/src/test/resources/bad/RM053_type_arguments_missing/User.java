package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.util.List;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @SuppressWarnings("rawtypes") @Bin List tags, // RM053
        @Bin List<? extends Number> scores) {} // RM053
