package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(@Id String id, @Bin Address address) {} // RM051 'Put @Embedded on it'
