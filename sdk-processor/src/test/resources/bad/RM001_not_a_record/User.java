package shop;

import io.aerotype.annotation.DataSet;

@DataSet(namespace = "test", set = "users")
public @interface User {} // RM001 '@DataSet is on User'
