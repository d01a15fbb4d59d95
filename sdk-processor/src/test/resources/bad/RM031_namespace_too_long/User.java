package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(
        namespace = "a_namespace_with_more_than_31_bytes", // RM031 'takes 35 bytes'
        set = "users")
public record User(@Id String id, @Bin String name) {}
