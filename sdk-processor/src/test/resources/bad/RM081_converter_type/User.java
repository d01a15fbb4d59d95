package shop;

import io.aerotype.annotation.Convert;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        @Convert(User.Upper.class) Object name) { // RM081
    static class Upper {}
}
