package shop;

import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Ttl;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@DataSet(namespace = "test", set = "samples")
record Sample(
        @Id long id,
        boolean flag,
        byte tiny,
        short small,
        int medium,
        long large,
        float single,
        double precise,
        Boolean boxedFlag,
        Byte boxedTiny,
        Short boxedSmall,
        Integer boxedMedium,
        Long boxedLarge,
        Float boxedSingle,
        Double boxedPrecise,
        String text,
        byte[] bytes,
        char letter,
        Character boxedLetter,
        Instant at,
        LocalDate day,
        LocalTime clock,
        LocalDateTime local,
        OffsetDateTime offset,
        Duration span,
        UUID uuid,
        BigDecimal amount,
        BigInteger count,
        URI link,
        Color color,
        Optional<String> maybeText,
        Optional<Integer> maybeNumber,
        Optional<Point> maybePoint,
        List<Integer> numbers,
        List<List<String>> rows,
        Set<Color> colors,
        Map<String, Double> prices,
        Map<Integer, List<Point>> polygons,
        @Bin("p") Point point,
        @Ttl Optional<Duration> ttl) {
    enum Color {
        RED,
        GREEN
    }
}
