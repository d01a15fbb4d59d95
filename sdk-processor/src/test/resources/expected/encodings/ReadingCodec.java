package shop;

import com.aerospike.client.Value;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.DeclaredIndex;
import io.aerotype.spi.RecordCodec;
import io.aerotype.spi.TimeCodecs;
import io.aerotype.spi.ValueCodec;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Turns {@link Reading} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ReadingCodec implements RecordCodec<Reading> {
    /** The codec; it has no state. */
    public static final ReadingCodec INSTANCE = new ReadingCodec();

    static final Component<Instant> AT = Component.of("at", TimeCodecs.instantIn(ChronoUnit.MILLIS));
    static final Component<List<Instant>> TIMES = Component.of("times", Codecs.listOf(TimeCodecs.instantIn(ChronoUnit.SECONDS)));
    static final Component<LocalDateTime> LOCAL = Component.of("local", TimeCodecs.LOCAL_DATE_TIME_TEXT);
    static final Component<LocalTime> CLOCK = Component.of("clock", TimeCodecs.localTimeIn(ChronoUnit.MICROS));
    static final Component<Duration> SPAN = Component.of("span", TimeCodecs.durationIn(ChronoUnit.MILLIS));
    static final Component<BigDecimal> PRICE = Component.of("price", Codecs.scaled(2));
    static final Component<Integer> ADDRESS = Component.of("address", Codecs.UNSIGNED_INT32);
    static final Component<Byte> LEVEL = Component.of("level", Codecs.UNSIGNED_INT8);
    static final Component<Long> BIG = Component.of("big", Codecs.UNSIGNED_INT64);
    static final Component<Short> BOXED = Component.of("boxed", Codecs.UNSIGNED_INT16);
    static final Component<ByteBuffer> BUFFER = Component.of("buffer", Codecs.BYTE_BUFFER);
    static final Component<GeoPoint> PLACE = Component.of("place", Codecs.GEO_POINT);
    static final Component<GeoJson> AREA = Component.of("area", Codecs.GEO_JSON);
    static final Component<HllSketch> VISITORS = Component.of("visitors", Codecs.HLL);
    static final Component<Map<String, Long>> COUNTS = Component.of("counts", Codecs.mapOf(Codecs.TEXT, Codecs.INT64));
    static final Component<Reading.Status> STATUS = Component.of("status", Codecs.enumByCode(Reading.Status.class, Reading.Status.values(), Codecs.TEXT, constant -> constant.code).unknownAs(Reading.Status.OTHER));
    static final Component<Map<Reading.Level, Reading.Status>> LEVELS = Component.of("levels", Codecs.mapOf(Codecs.enumByCode(Reading.Level.class, Reading.Level.values(), Codecs.INT32, Reading.Level::code), Codecs.enumByCode(Reading.Status.class, Reading.Status.values(), Codecs.TEXT, constant -> constant.code).unknownAs(Reading.Status.OTHER)));

    private static final List<Component<?>> COMPONENTS = List.of(AT, TIMES, LOCAL, CLOCK, SPAN,
            PRICE, ADDRESS, LEVEL, BIG, BOXED, BUFFER, PLACE, AREA, VISITORS, COUNTS, STATUS,
            LEVELS);

    static final ValueCodec<UUID> ID_CODEC = Codecs.UUID;

    private ReadingCodec() {}

    @Override
    public Class<Reading> type() {
        return Reading.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Reading read(BinReader bins) {
        return new Reading(
                bins.id(ID_CODEC),
                bins.get(AT),
                bins.get(TIMES),
                bins.get(LOCAL),
                bins.get(CLOCK),
                bins.get(SPAN),
                bins.get(PRICE),
                bins.require(ADDRESS),
                bins.require(LEVEL),
                bins.require(BIG),
                bins.get(BOXED),
                bins.get(BUFFER),
                bins.get(PLACE),
                bins.get(AREA),
                bins.get(VISITORS),
                bins.get(COUNTS),
                bins.get(STATUS),
                bins.get(LEVELS),
                bins.expiresAt());
    }

    @Override
    public void write(Reading reading, BinWriter bins) {
        bins.put(AT, reading.at());
        bins.put(TIMES, reading.times());
        bins.put(LOCAL, reading.local());
        bins.put(CLOCK, reading.clock());
        bins.put(SPAN, reading.span());
        bins.put(PRICE, reading.price());
        bins.put(ADDRESS, Integer.toUnsignedLong(reading.address()));
        bins.put(LEVEL, Byte.toUnsignedLong(reading.level()));
        bins.put(BIG, Long.valueOf(reading.big()));
        bins.put(BOXED, reading.boxed());
        bins.put(BUFFER, reading.buffer());
        bins.put(PLACE, reading.place());
        bins.put(AREA, reading.area());
        bins.put(VISITORS, reading.visitors());
        bins.put(COUNTS, reading.counts());
        bins.put(STATUS, reading.status());
        bins.put(LEVELS, reading.levels());
    }

    @Override
    public Value id(Reading reading) {
        return ID_CODEC.toValue(reading.id());
    }

    @Override
    public Optional<Duration> timeToLive(Reading reading, InstantSource clock) {
        return reading.expires().map(at -> Duration.between(clock.instant(), at));
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(
                new DeclaredIndex("readings_counts_idx", "counts", IndexType.STRING, IndexCollectionType.MAPKEYS));
    }
}
