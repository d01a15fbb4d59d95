package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import java.util.List;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin @Indexed double score, // RM061 'it holds doubles'
        @Bin @Indexed List<Boolean> flags, // RM061 'it holds booleans'
        @Bin @Indexed List<String> tags) {}
