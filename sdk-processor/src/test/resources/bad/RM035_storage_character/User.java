package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users:old") // RM035 'Set '
record User(@Id String id, String name) {}
