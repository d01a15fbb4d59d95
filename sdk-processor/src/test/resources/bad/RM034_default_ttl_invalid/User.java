package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users", defaultTtl = "30 days") // RM034 'no length of time'
record User(@Id String id, String name) {}
