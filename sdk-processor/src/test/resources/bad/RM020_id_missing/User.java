package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(@Bin String id, @Bin String name) {} // RM020 'Put @Id on'
