package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.util.List;
import java.util.Optional;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin List<Optional<String>> tags, // RM054
        @Bin Optional<String>[] names) {} // RM054
