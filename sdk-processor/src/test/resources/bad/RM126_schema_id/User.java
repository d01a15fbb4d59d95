package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id long id, // RM126 'java.lang.String and is now long'
        String name,
        int age,
        Status status) {
    public enum Status {
        ACTIVE,
        CLOSED
    }
}
