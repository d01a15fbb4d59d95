package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin long execute) {} // RM013 '@Bin("execute")'
