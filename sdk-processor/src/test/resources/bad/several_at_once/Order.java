package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;

@DataSet(namespace = "test", set = "orders")
public record Order(@Bin int total) {} // RM020
