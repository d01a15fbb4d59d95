package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.EnumCode;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        Color color) { // RM085 'on '
    enum Color {
        RED;

        @EnumCode final double code = 1;
    }
}
