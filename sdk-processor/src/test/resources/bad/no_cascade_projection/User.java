package shop;

import io.aerotype.annotation.DataSet;

@DataSet(namespace = "test", set = "users")
public record User(String id, String name) {} // RM020 'User'
