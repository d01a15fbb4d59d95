package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.EnumCode;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        Color color) { // RM084
    enum Color {
        RED;

        @EnumCode final String code = "r";
        @EnumCode final String other = "q";
    }
}
