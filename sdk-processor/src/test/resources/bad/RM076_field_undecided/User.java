package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ignore;

@DataSet(namespace = "test", set = "users")
class User {
    @Id String id;
    @Bin String name;
    String cache; // RM076 'Put @Bin or @Ignore on it'
    @Ignore String other;
    transient String third;
}
