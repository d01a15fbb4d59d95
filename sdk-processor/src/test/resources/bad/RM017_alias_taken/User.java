package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
record User(
        @Id String id,
        String name,
        @Bin(value = "mail", aliases = {"email", "name"}) String mail, // RM017 'email' RM017 'a bin of component'
        @Bin(aliases = "email") String contact) {} // RM017
