package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User( // RM127 'name'
        @Id String id,
        int age,
        Status status) {
    public enum Status {
        ACTIVE,
        CLOSED
    }
}
