package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "${shop.namespace", set = "users") // RM033
record User(@Id String id, String name) {}
