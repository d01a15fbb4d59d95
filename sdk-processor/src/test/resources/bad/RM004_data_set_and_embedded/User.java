package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
@Embedded // RM004
public record User(@Id String id, @Bin String name) {}
