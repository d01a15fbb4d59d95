package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.Creator;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
class User {
    @Id final String id;
    @Bin final String name;

    @Creator
    User(String id, String name) {
        this.id = id;
        this.name = name;
    }

    @Creator
    static User of(String id, String name) { // RM071
        return new User(id, name);
    }
}
