package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import java.util.List;

@DataSet(namespace = "test", set = "users")
public record User(
        @Id String id,
        @Bin Object anything, // RM050 'java.lang.Object'
        @Bin java.util.Date born, // RM050 'java.time.Instant'
        @Bin List<Thread> threads, // RM050 'java.lang.Thread'
        @Bin java.time.ZonedDateTime seen) {} // RM050 'Use java.time.OffsetDateTime'
