package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User( // RM131 'shop.User.schema'
        @Id String id,
        String name,
        int age,
        Status status) {
    public enum Status {
        ACTIVE,
        CLOSED
    }
}
