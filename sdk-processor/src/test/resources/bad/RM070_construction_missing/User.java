package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
class User { // RM070 'id, name'
    @Id private final String id;
    @Bin private final String name;

    User(String id) {
        this.id = id;
        this.name = "";
    }

    String id() { return id; }
    String name() { return name; }
}
