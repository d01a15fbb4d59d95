package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "orders", defaultTtl = "PT0.5S") // RM034 'one second to ten years'
record Order(@Id String id, String name) {}
