package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(@Id String id, String name) {} // RM091 'shop.UserDataSet'
