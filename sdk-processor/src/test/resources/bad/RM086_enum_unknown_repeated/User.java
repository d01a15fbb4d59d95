package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.EnumUnknown;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        Color color) { // RM086
    enum Color {
        @EnumUnknown RED,
        @EnumUnknown GREEN
    }
}
