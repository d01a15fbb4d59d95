package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        Kind Kind, // RM019 '@Bin("Kind")'
        String Location) { // RM019 '@Bin("Location")'
    public enum Kind {
        GUEST
    }
}
