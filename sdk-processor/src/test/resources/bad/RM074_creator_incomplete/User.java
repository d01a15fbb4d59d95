package shop;

import io.aerotype.annotation.Creator;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(@Id String id, String name) {
    @Creator
    static User of(String id) { // RM074 'no parameter for component '
        return new User(id, "");
    }
}
