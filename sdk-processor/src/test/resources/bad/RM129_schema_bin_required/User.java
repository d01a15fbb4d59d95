package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        String name,
        long age,
        Status status,
        boolean vip) { // RM129 'vip'
    public enum Status {
        ACTIVE,
        CLOSED
    }
}
