package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        String name,
        int age,
        Status status,
        @Bin("login_count") long loginCount,
        Optional<String> email,
        List<String> tags,
        Instant seen) {
    public enum Status {
        ACTIVE,
        CLOSED
    }
}
