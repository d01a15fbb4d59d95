package io.aerotype.contract.typed;

import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes specimens up, the extremes of each type among them. */
final class Specimens {
    private static final long[] EDGES = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MAX_VALUE, 1L << 32};
    private static final String[] TEXTS = {"", " ", "Zoë 😀", "\u0000", "a\nb", "x".repeat(300)};

    private final RandomGenerator random;

    Specimens(RandomGenerator random) {
        this.random = random;
    }

    Specimen next() {
        return new Specimen(
                uuid(),
                random.nextBoolean(),
                (byte) random.nextInt(),
                (short) random.nextInt(),
                random.nextBoolean() ? random.nextInt() : Integer.MIN_VALUE,
                number(),
                random.nextFloat(-1e30f, 1e30f),
                random.nextBoolean() ? random.nextDouble() : Double.MIN_VALUE,
                (char) random.nextInt('a', 'z'),
                random.nextBoolean() ? null : random.nextInt(),
                text(),
                bytes(),
                ByteBuffer.wrap(bytes()),
                instant(),
                instant().truncatedTo(ChronoUnit.MILLIS),
                instant(),
                LocalDate.ofEpochDay(random.nextInt()),
                LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L)),
                instant()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDateTime(),
                instant().atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(-36_000, 36_000))),
                Duration.ofNanos(number()),
                new BigDecimal(new BigInteger(100, java.util.Random.from(random)), random.nextInt(-20, 20)),
                BigDecimal.valueOf(number(), 2),
                new BigInteger(200, java.util.Random.from(random)).negate(),
                URI.create("https://example.org/" + random.nextInt()),
                random.nextInt(),
                (byte) random.nextInt(),
                color(),
                random.nextBoolean() ? Specimen.Code.ONE : Specimen.Code.TWO,
                random.nextBoolean() ? Optional.empty() : Optional.of(text()),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt()),
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(number()),
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble()),
                several(() -> several(this::number)),
                several(this::text),
                new LinkedHashSet<>(several(this::color)),
                new TreeSet<>(several(random::nextInt)),
                new ArrayDeque<>(several(this::text)),
                new ArrayDeque<>(several(this::number)),
                several(random::nextInt).stream().mapToInt(Integer::intValue).toArray(),
                several(this::text).toArray(String[]::new),
                Map.of("a", several(random::nextDouble), "😀", List.of(), "\uFFFD", several(random::nextDouble)),
                new TreeMap<>(Map.of("b", number(), "", number())),
                new TreeMap<>(Map.of(random.nextInt(1000), span(), -random.nextInt(1, 1000), span())),
                span(),
                new Page<>(several(this::money), Optional.of(money())),
                money(),
                payment(),
                several(this::payment),
                Temperature.ofCelsius(random.nextDouble(-100, 100)),
                new GeoPoint(random.nextDouble(-179, 179), random.nextDouble(-89, 89)),
                new GeoJson(
                        "{\"type\":\"AeroCircle\",\"coordinates\":[[2.5,48.5],%d]}".formatted(random.nextInt(1, 999))));
    }

    private <T> List<T> several(Supplier<T> one) {
        List<T> several = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            several.add(one.get());
        }
        return several;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private long number() {
        return random.nextBoolean() ? random.nextLong() : EDGES[random.nextInt(EDGES.length)];
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)] + random.nextInt(10);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }

    private Instant instant() {
        return Instant.EPOCH.plusNanos(random.nextBoolean() ? random.nextLong() : random.nextInt(10));
    }

    private Specimen.Color color() {
        return Specimen.Color.values()[random.nextInt(3)];
    }

    private Span span() {
        return new Span(
                random.nextInt(), random.nextInt(), random.nextBoolean() ? Optional.empty() : Optional.of(text()));
    }

    private Money money() {
        return new Money(number());
    }

    private Payment payment() {
        return random.nextBoolean() ? new Payment.Cash() : new Payment.Card(text(), random.nextInt());
    }
}
