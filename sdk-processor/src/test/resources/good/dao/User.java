package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
        Map<String, Long> scores,
        Instant seen,
        Address address,
        List<Place> places,
        @Generation int generation) {
    public enum Status {
        ACTIVE,
        CLOSED
    }

    public enum Kind {
        HOME,
        WORK
    }

    @Embedded
    public record Place(Kind kind) {}

    @Embedded
    public record Address(String city, Instant since) {}

    @Projection(User.class)
    public record Card(String id, String name) {}
}
