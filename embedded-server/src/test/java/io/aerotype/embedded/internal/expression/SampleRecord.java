package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.geo.Geometry;
import io.aerotype.embedded.internal.value.Hex;
import io.aerotype.embedded.internal.value.Notation;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record with one bin of every kind, last written a second before it is looked at. */
public record SampleRecord(Map<String, Particle> bins) implements RecordView {
    public static SampleRecord create() {
        return new SampleRecord(Map.ofEntries(
                Map.entry("i", Notation.particle("5")),
                Map.entry("f", Notation.particle("2.5")),
                Map.entry("s", Notation.particle("\"hello\"")),
                Map.entry("b", Notation.particle("true")),
                Map.entry("l", Notation.particle("[3, 1, 2]")),
                Map.entry("m", Notation.particle("{\"a\": 1, \"b\": 2}")),
                Map.entry("om", Notation.particle("{\"a\": 1, \"b\": 2}^1")),
                Map.entry("bl", Notation.particle("#0102")),
                Map.entry("g", Geometry.particle(point(1, 2), ResultCode.UNKNOWN))));
    }

    private static byte[] point(int longitude, int latitude) {
        return "{\"type\":\"Point\",\"coordinates\":[%d,%d]}"
                .formatted(longitude, latitude)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable Particle bin(String name) {
        return bins.get(name);
    }

    @Override
    public @Nullable Particle userKey() {
        return Particle.of("k1");
    }

    @Override
    public byte[] digest() {
        return Hex.bytes("b747f5854d0b33259928d0cfab7fad8101000080");
    }

    @Override
    public String setName() {
        return "demo";
    }

    @Override
    public boolean hasUserKey() {
        return true;
    }

    @Override
    public long lastUpdateMillis() {
        return 1_000_000;
    }

    @Override
    public long voidTimeSeconds() {
        return 1_101;
    }

    @Override
    public long nowMillis() {
        return 1_001_000;
    }

    @Override
    public int recordSize() {
        return 128;
    }

    @Override
    public int deviceSize() {
        return 0;
    }

    @Override
    public int memorySize() {
        return 128;
    }

    @Override
    public boolean isTombstone() {
        return false;
    }
}
