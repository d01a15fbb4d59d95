package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;

@DataSet(namespace = "test", set = "users")
public record User(@Id @Indexed String id, @Bin String name) {} // RM060
