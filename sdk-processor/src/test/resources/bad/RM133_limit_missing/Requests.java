package shop;

import io.aerotype.annotation.*;
import io.aerotype.session.Pages;

class Requests {
    @DataSet(namespace = "test", set = "users")
    record User(@Id String id, int age) {}

    @Dao(User.class)
    interface Users {
        @Find
        Pages<User> all(); // RM133 '@Limit(100)'

        @Find
        Pages<User> many(@Limit long size); // RM123 'long'

        @Find
        @Limit(3_000_000_000L) // RM123 'pages of 3000000000 records'
        Pages<User> most();

        @Find
        Pages<User> of(String id); // RM124 'cannot return'
    }
}
