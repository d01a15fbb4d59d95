package shop;

import io.aerotype.annotation.Absent;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        @Absent(write = Absent.Write.KEEP) int age) {} // RM144
