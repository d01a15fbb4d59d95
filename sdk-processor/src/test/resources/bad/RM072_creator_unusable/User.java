package shop;

import io.aerotype.annotation.Creator;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(@Id String id, String name) {
    @Creator
    private static User of(String id, String name) { // RM072 'by '
        return new User(id, name);
    }
}
