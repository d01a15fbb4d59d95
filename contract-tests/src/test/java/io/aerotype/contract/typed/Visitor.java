package io.aerotype.contract.typed;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import io.aerotype.annotation.Ttl;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One component of every kind. */
@DataSet(namespace = "test", set = "typed_visitors")
record Visitor(
        @Id long id,
        @Indexed(name = "typed_visitors_age") int age,
        byte tiny,
        float single,
        double precise,
        boolean active,
        @Nullable String name,
        @Bin("login_count") long loginCount,
        Color color,
        Instant seen,
        LocalDate born,
        UUID token,
        BigDecimal balance,
        Optional<Integer> rank,
        List<String> tags,
        Set<Color> colors,
        Map<String, Double> prices,
        Map<Integer, List<Place>> routes,
        Place home,
        @Ttl Optional<Duration> ttl,
        @Generation int generation) {
    enum Color {
        RED,
        GREEN
    }

    static Visitor of(long id) {
        return new Visitor(
                id,
                30,
                (byte) -3,
                1.5f,
                -2.25,
                true,
                "Zoë 😀",
                1L << 40,
                Color.GREEN,
                Instant.parse("2026-11-21T10:15:30.123456789Z"),
                LocalDate.of(1999, 12, 31),
                new UUID(1, 2),
                new BigDecimal("12.50"),
                Optional.of(7),
                List.of("new"),
                Set.of(Color.RED),
                Map.of("b", 1.0, "a", 2.5, "😀", 3.0, "�", 4.0),
                Map.of(2, List.of(Place.in("Lyon")), -1, List.of()),
                new Place(
                        Optional.empty(),
                        "Paris",
                        3,
                        List.of(),
                        Set.of(),
                        Map.of(),
                        Optional.of(Place.in("Versailles"))),
                Optional.empty(),
                0);
    }

    Visitor named(@Nullable String newName) {
        return new Visitor(
                id,
                age,
                tiny,
                single,
                precise,
                active,
                newName,
                loginCount,
                color,
                seen,
                born,
                token,
                balance,
                rank,
                tags,
                colors,
                prices,
                routes,
                home,
                ttl,
                generation);
    }
}
