package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Projection;
import java.util.List;
import java.util.Optional;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin("full_name") String name,
        int age,
        Optional<String> email,
        List<String> tags,
        Address address,
        @Generation int generation) {
    @Embedded
    public record Address(String city) {}

    @Projection(User.class)
    public record Card(int generation, Address address, String name, String id) {}
}
