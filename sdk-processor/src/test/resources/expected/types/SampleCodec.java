package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import io.aerotype.spi.TimeCodecs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Turns {@link Sample} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class SampleCodec implements RecordCodec<Sample> {
    /** The codec; it has no state. */
    public static final SampleCodec INSTANCE = new SampleCodec();

    static final Component<Boolean> FLAG = Component.of("flag", Codecs.BOOLEAN);
    static final Component<Byte> TINY = Component.of("tiny", Codecs.INT8);
    static final Component<Short> SMALL = Component.of("small", Codecs.INT16);
    static final Component<Integer> MEDIUM = Component.of("medium", Codecs.INT32);
    static final Component<Long> LARGE = Component.of("large", Codecs.INT64);
    static final Component<Float> SINGLE = Component.of("single", Codecs.FLOAT32);
    static final Component<Double> PRECISE = Component.of("precise", Codecs.FLOAT64);
    static final Component<Boolean> BOXED_FLAG = Component.of("boxedFlag", Codecs.BOOLEAN);
    static final Component<Byte> BOXED_TINY = Component.of("boxedTiny", Codecs.INT8);
    static final Component<Short> BOXED_SMALL = Component.of("boxedSmall", Codecs.INT16);
    static final Component<Integer> BOXED_MEDIUM = Component.of("boxedMedium", Codecs.INT32);
    static final Component<Long> BOXED_LARGE = Component.of("boxedLarge", Codecs.INT64);
    static final Component<Float> BOXED_SINGLE = Component.of("boxedSingle", Codecs.FLOAT32);
    static final Component<Double> BOXED_PRECISE = Component.of("boxedPrecise", Codecs.FLOAT64);
    static final Component<String> TEXT = Component.of("text", Codecs.TEXT);
    static final Component<byte[]> BYTES = Component.of("bytes", Codecs.BYTES);
    static final Component<Character> LETTER = Component.of("letter", Codecs.CHARACTER);
    static final Component<Character> BOXED_LETTER = Component.of("boxedLetter", Codecs.CHARACTER);
    static final Component<Instant> AT = Component.of("at", TimeCodecs.INSTANT);
    static final Component<LocalDate> DAY = Component.of("day", TimeCodecs.LOCAL_DATE);
    static final Component<LocalTime> CLOCK = Component.of("clock", TimeCodecs.LOCAL_TIME);
    static final Component<LocalDateTime> LOCAL = Component.of("local", TimeCodecs.LOCAL_DATE_TIME);
    static final Component<OffsetDateTime> OFFSET = Component.of("offset", TimeCodecs.OFFSET_DATE_TIME);
    static final Component<Duration> SPAN = Component.of("span", TimeCodecs.DURATION);
    static final Component<UUID> UUID = Component.of("uuid", Codecs.UUID);
    static final Component<BigDecimal> AMOUNT = Component.of("amount", Codecs.BIG_DECIMAL);
    static final Component<BigInteger> COUNT = Component.of("count", Codecs.BIG_INTEGER);
    static final Component<URI> LINK = Component.of("link", Codecs.URI);
    static final Component<Sample.Color> COLOR = Component.of("color", Codecs.enumOf(Sample.Color.class, Sample.Color.values()));
    static final Component<String> MAYBE_TEXT = Component.of("maybeText", Codecs.TEXT);
    static final Component<Integer> MAYBE_NUMBER = Component.of("maybeNumber", Codecs.INT32);
    static final Component<Point> MAYBE_POINT = Component.of("maybePoint", Codecs.embedded(PointCodec.INSTANCE));
    static final Component<List<Integer>> NUMBERS = Component.of("numbers", Codecs.listOf(Codecs.INT32));
    static final Component<List<List<String>>> ROWS = Component.of("rows", Codecs.listOf(Codecs.listOf(Codecs.TEXT)));
    static final Component<Set<Sample.Color>> COLORS = Component.of("colors", Codecs.setOf(Codecs.enumOf(Sample.Color.class, Sample.Color.values())));
    static final Component<Map<String, Double>> PRICES = Component.of("prices", Codecs.mapOf(Codecs.TEXT, Codecs.FLOAT64));
    static final Component<Map<Integer, List<Point>>> POLYGONS = Component.of("polygons", Codecs.mapOf(Codecs.INT32, Codecs.listOf(Codecs.embedded(PointCodec.INSTANCE))));
    static final Component<Point> POINT = Component.of("point", "p", Codecs.embedded(PointCodec.INSTANCE));

    private static final List<Component<?>> COMPONENTS = List.of(FLAG, TINY, SMALL, MEDIUM, LARGE,
            SINGLE, PRECISE, BOXED_FLAG, BOXED_TINY, BOXED_SMALL, BOXED_MEDIUM, BOXED_LARGE,
            BOXED_SINGLE, BOXED_PRECISE, TEXT, BYTES, LETTER, BOXED_LETTER, AT, DAY, CLOCK, LOCAL,
            OFFSET, SPAN, UUID, AMOUNT, COUNT, LINK, COLOR, MAYBE_TEXT, MAYBE_NUMBER, MAYBE_POINT,
            NUMBERS, ROWS, COLORS, PRICES, POLYGONS, POINT);

    private SampleCodec() {}

    @Override
    public Class<Sample> type() {
        return Sample.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Sample read(BinReader bins) {
        return new Sample(
                bins.longId(),
                bins.getBoolean(FLAG),
                bins.getByte(TINY),
                bins.getShort(SMALL),
                bins.getInt(MEDIUM),
                bins.getLong(LARGE),
                bins.getFloat(SINGLE),
                bins.getDouble(PRECISE),
                bins.get(BOXED_FLAG),
                bins.get(BOXED_TINY),
                bins.get(BOXED_SMALL),
                bins.get(BOXED_MEDIUM),
                bins.get(BOXED_LARGE),
                bins.get(BOXED_SINGLE),
                bins.get(BOXED_PRECISE),
                bins.getString(TEXT),
                bins.get(BYTES),
                bins.getChar(LETTER),
                bins.get(BOXED_LETTER),
                bins.get(AT),
                bins.get(DAY),
                bins.get(CLOCK),
                bins.get(LOCAL),
                bins.get(OFFSET),
                bins.get(SPAN),
                bins.get(UUID),
                bins.get(AMOUNT),
                bins.get(COUNT),
                bins.get(LINK),
                bins.get(COLOR),
                bins.find(MAYBE_TEXT),
                bins.find(MAYBE_NUMBER),
                bins.find(MAYBE_POINT),
                bins.get(NUMBERS),
                bins.get(ROWS),
                bins.get(COLORS),
                bins.get(PRICES),
                bins.get(POLYGONS),
                bins.get(POINT),
                bins.ttl());
    }

    @Override
    public void write(Sample sample, BinWriter bins) {
        bins.put(FLAG, sample.flag());
        bins.put(TINY, sample.tiny());
        bins.put(SMALL, sample.small());
        bins.put(MEDIUM, sample.medium());
        bins.put(LARGE, sample.large());
        bins.put(SINGLE, sample.single());
        bins.put(PRECISE, sample.precise());
        bins.put(BOXED_FLAG, sample.boxedFlag());
        bins.put(BOXED_TINY, sample.boxedTiny());
        bins.put(BOXED_SMALL, sample.boxedSmall());
        bins.put(BOXED_MEDIUM, sample.boxedMedium());
        bins.put(BOXED_LARGE, sample.boxedLarge());
        bins.put(BOXED_SINGLE, sample.boxedSingle());
        bins.put(BOXED_PRECISE, sample.boxedPrecise());
        bins.put(TEXT, sample.text());
        bins.put(BYTES, sample.bytes());
        bins.put(LETTER, sample.letter());
        bins.put(BOXED_LETTER, sample.boxedLetter());
        bins.put(AT, sample.at());
        bins.put(DAY, sample.day());
        bins.put(CLOCK, sample.clock());
        bins.put(LOCAL, sample.local());
        bins.put(OFFSET, sample.offset());
        bins.put(SPAN, sample.span());
        bins.put(UUID, sample.uuid());
        bins.put(AMOUNT, sample.amount());
        bins.put(COUNT, sample.count());
        bins.put(LINK, sample.link());
        bins.put(COLOR, sample.color());
        bins.put(MAYBE_TEXT, sample.maybeText());
        bins.put(MAYBE_NUMBER, sample.maybeNumber());
        bins.put(MAYBE_POINT, sample.maybePoint());
        bins.put(NUMBERS, sample.numbers());
        bins.put(ROWS, sample.rows());
        bins.put(COLORS, sample.colors());
        bins.put(PRICES, sample.prices());
        bins.put(POLYGONS, sample.polygons());
        bins.put(POINT, sample.point());
    }

    @Override
    public Value id(Sample sample) {
        return Value.get(sample.id());
    }

    @Override
    public Optional<Duration> timeToLive(Sample sample, InstantSource clock) {
        return sample.ttl();
    }
}
