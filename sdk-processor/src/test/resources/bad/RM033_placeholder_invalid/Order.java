package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "${}", set = "orders") // RM033 '${shop.namespace:test}'
record Order(@Id String id, String name) {}
