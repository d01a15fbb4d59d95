package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    static final Component<Instant> AT = Component.of("at", Codecs.INSTANT);
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
            BOXED_SINGLE, BOXED_PRECISE, TEXT, BYTES, AT, COLOR, MAYBE_TEXT, MAYBE_NUMBER,
            MAYBE_POINT, NUMBERS, ROWS, COLORS, PRICES, POLYGONS, POINT);

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
                bins.get(TEXT),
                bins.get(BYTES),
                bins.get(AT),
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
        bins.put(AT, sample.at());
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
}
