package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Scaled;
import java.math.BigDecimal;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        @Scaled(19) BigDecimal price) {} // RM058 '19 digits'
