package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        Color color) { // RM059 'enum Color is private'
    private enum Color { RED }
}
