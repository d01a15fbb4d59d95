package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "", set = "users") // RM030
public record User(@Id String id, @Bin String name) {}
