package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
class User {
    @Id final String id;
    @Bin private final String name; // RM075 'Add a method name()'

    User(String id, String name) {
        this.id = id;
        this.name = name;
    }
}
