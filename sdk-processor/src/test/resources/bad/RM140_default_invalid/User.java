package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Default;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        @Default("x") int age, // RM140
        @Default("300") byte small, // RM140
        @Default("2026-13-01") java.time.LocalDate day, // RM140
        @Default("GREN") Color color) { // RM140 'Did you mean '
    enum Color { RED, GREEN }
}
