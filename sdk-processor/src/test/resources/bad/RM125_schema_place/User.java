package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "people")
public record User( // RM125 'test.users and is now in test.people'
        @Id String id,
        String name,
        int age,
        Status status) {
    public enum Status {
        ACTIVE,
        CLOSED
    }
}
