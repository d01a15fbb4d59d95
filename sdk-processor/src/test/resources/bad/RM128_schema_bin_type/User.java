package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        long name, // RM128 'TEXT and is now INT64'
        short age, // RM128 'INT32 and is now INT16'
        Status status) {
    public enum Status {
        ACTIVE,
        CLOSED
    }
}
