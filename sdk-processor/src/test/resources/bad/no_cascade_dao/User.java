package shop;

import io.aerotype.annotation.DataSet;

@DataSet(namespace = "test", set = "users")
public record User(String id, String name) { // RM020 'User'
    @io.aerotype.annotation.Projection(User.class)
    public record Card(String name) {}
}
