package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Id String email, // RM021
        @Bin String descriptionOfUser, // RM010
        @Bin Object anything, // RM050
        @Bin @Indexed double score) {} // RM061
