package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "te;st", set = "orders") // RM035 'Namespace '
record Order(@Id String id, String name) {}
