package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Schema;

@DataSet(namespace = "test", set = "users")
@Schema(version = 0) // RM148
record User(@Id String id, String name) {}
