package shop;

import io.aerotype.annotation.Absent;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Default;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        @Default("x") @Absent(read = Absent.Read.FAIL) String name) {} // RM142
