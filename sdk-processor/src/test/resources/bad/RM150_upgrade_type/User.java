package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Schema;

@DataSet(namespace = "test", set = "users")
@Schema(version = 2, upgrades = User.First.class) // RM150 'First is no upgrade'
record User(@Id String id, String name) {
    static class First {}
}
