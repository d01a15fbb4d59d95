package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
abstract class User { // RM008
    @Id String id;
    @Bin String name;
}
