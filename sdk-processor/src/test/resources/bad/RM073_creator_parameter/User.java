package shop;

import io.aerotype.annotation.Creator;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(@Id String id, String name) {
    @Creator
    static User of( // RM074
            String id,
            String nmae) { // RM073 'Did you mean '
        return new User(id, nmae);
    }
}
