package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(@Id double id, @Bin String name) {} // RM022 'Use String, long, int, byte[]'
