package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ttl;
import java.time.Duration;
import java.util.Optional;

@DataSet(namespace = "test", set = "users")
public record User(@Id String id, @Bin String name, @Ttl long ttl) {} // RM042 'Optional<Duration>'
