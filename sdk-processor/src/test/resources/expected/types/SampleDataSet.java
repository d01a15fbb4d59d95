package shop;

import com.aerospike.client.Value;
import io.aerotype.query.BooleanBin;
import io.aerotype.query.BytesBin;
import io.aerotype.query.BytesWrite;
import io.aerotype.query.CollectionBin;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.MapWrite;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.SetWrite;
import io.aerotype.query.StringBin;
import io.aerotype.query.StringWrite;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.TypedPatch;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Changes;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Sample}, stored in {@code test.samples}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class SampleDataSet extends TypedDataSet<Sample, SampleDataSet.Write> {
    /** {@link Sample#flag()}, in bin {@code flag}. */
    public final BooleanBin<Sample> flag = new BooleanBin<>(Location.of(Codec.FLAG));

    /** {@link Sample#tiny()}, in bin {@code tiny}. */
    public final IntegerBin<Sample> tiny = new IntegerBin<>(Location.of(Codec.TINY));

    /** {@link Sample#small()}, in bin {@code small}. */
    public final IntegerBin<Sample> small = new IntegerBin<>(Location.of(Codec.SMALL));

    /** {@link Sample#medium()}, in bin {@code medium}. */
    public final IntegerBin<Sample> medium = new IntegerBin<>(Location.of(Codec.MEDIUM));

    /** {@link Sample#large()}, in bin {@code large}. */
    public final IntegerBin<Sample> large = new IntegerBin<>(Location.of(Codec.LARGE));

    /** {@link Sample#single()}, in bin {@code single}. */
    public final DoubleBin<Sample> single = new DoubleBin<>(Location.of(Codec.SINGLE));

    /** {@link Sample#precise()}, in bin {@code precise}. */
    public final DoubleBin<Sample> precise = new DoubleBin<>(Location.of(Codec.PRECISE));

    /** {@link Sample#boxedFlag()}, in bin {@code boxedFlag}. */
    public final BooleanBin<Sample> boxedFlag = new BooleanBin<>(Location.of(Codec.BOXED_FLAG));

    /** {@link Sample#boxedTiny()}, in bin {@code boxedTiny}. */
    public final IntegerBin<Sample> boxedTiny = new IntegerBin<>(Location.of(Codec.BOXED_TINY));

    /** {@link Sample#boxedSmall()}, in bin {@code boxedSmall}. */
    public final IntegerBin<Sample> boxedSmall = new IntegerBin<>(Location.of(Codec.BOXED_SMALL));

    /** {@link Sample#boxedMedium()}, in bin {@code boxedMedium}. */
    public final IntegerBin<Sample> boxedMedium = new IntegerBin<>(Location.of(Codec.BOXED_MEDIUM));

    /** {@link Sample#boxedLarge()}, in bin {@code boxedLarge}. */
    public final IntegerBin<Sample> boxedLarge = new IntegerBin<>(Location.of(Codec.BOXED_LARGE));

    /** {@link Sample#boxedSingle()}, in bin {@code boxedSingle}. */
    public final DoubleBin<Sample> boxedSingle = new DoubleBin<>(Location.of(Codec.BOXED_SINGLE));

    /** {@link Sample#boxedPrecise()}, in bin {@code boxedPrecise}. */
    public final DoubleBin<Sample> boxedPrecise = new DoubleBin<>(Location.of(Codec.BOXED_PRECISE));

    /** {@link Sample#text()}, in bin {@code text}. */
    public final StringBin<Sample> text = new StringBin<>(Location.of(Codec.TEXT));

    /** {@link Sample#bytes()}, in bin {@code bytes}. */
    public final BytesBin<Sample, byte[]> bytes = new BytesBin<>(Location.of(Codec.BYTES));

    /** {@link Sample#letter()}, in bin {@code letter}. */
    public final TypedBin<Sample, Character> letter = new TypedBin<>(Location.of(Codec.LETTER));

    /** {@link Sample#boxedLetter()}, in bin {@code boxedLetter}. */
    public final TypedBin<Sample, Character> boxedLetter = new TypedBin<>(Location.of(Codec.BOXED_LETTER));

    /** {@link Sample#at()}, in bin {@code at}. */
    public final OrderedBin<Sample, Instant> at = new OrderedBin<>(Location.of(Codec.AT));

    /** {@link Sample#day()}, in bin {@code day}. */
    public final OrderedBin<Sample, LocalDate> day = new OrderedBin<>(Location.of(Codec.DAY));

    /** {@link Sample#clock()}, in bin {@code clock}. */
    public final OrderedBin<Sample, LocalTime> clock = new OrderedBin<>(Location.of(Codec.CLOCK));

    /** {@link Sample#local()}, in bin {@code local}. */
    public final OrderedBin<Sample, LocalDateTime> local = new OrderedBin<>(Location.of(Codec.LOCAL));

    /** {@link Sample#offset()}, in bin {@code offset}. */
    public final TypedBin<Sample, OffsetDateTime> offset = new TypedBin<>(Location.of(Codec.OFFSET));

    /** {@link Sample#span()}, in bin {@code span}. */
    public final OrderedBin<Sample, Duration> span = new OrderedBin<>(Location.of(Codec.SPAN));

    /** {@link Sample#uuid()}, in bin {@code uuid}. */
    public final TypedBin<Sample, UUID> uuid = new TypedBin<>(Location.of(Codec.UUID));

    /** {@link Sample#amount()}, in bin {@code amount}. */
    public final TypedBin<Sample, BigDecimal> amount = new TypedBin<>(Location.of(Codec.AMOUNT));

    /** {@link Sample#count()}, in bin {@code count}. */
    public final TypedBin<Sample, BigInteger> count = new TypedBin<>(Location.of(Codec.COUNT));

    /** {@link Sample#link()}, in bin {@code link}. */
    public final TypedBin<Sample, URI> link = new TypedBin<>(Location.of(Codec.LINK));

    /** {@link Sample#color()}, in bin {@code color}. */
    public final TypedBin<Sample, Sample.Color> color = new TypedBin<>(Location.of(Codec.COLOR));

    /** {@link Sample#maybeText()}, in bin {@code maybeText}. */
    public final StringBin<Sample> maybeText = new StringBin<>(Location.of(Codec.MAYBE_TEXT));

    /** {@link Sample#maybeNumber()}, in bin {@code maybeNumber}. */
    public final IntegerBin<Sample> maybeNumber = new IntegerBin<>(Location.of(Codec.MAYBE_NUMBER));

    /** {@link Sample#maybePoint()}, in bin {@code maybePoint}. */
    public final PointCodec.Bin<Sample> maybePoint = new PointCodec.Bin<>(Location.of(Codec.MAYBE_POINT));

    /** {@link Sample#numbers()}, in bin {@code numbers}. */
    public final ListBin<Sample, List<Integer>, Integer, IntegerBin<Sample>> numbers = new ListBin<>(Location.of(Codec.NUMBERS),
            Codecs.INT32, IntegerBin::new);

    /** {@link Sample#rows()}, in bin {@code rows}. */
    public final ListBin<Sample, List<List<String>>, List<String>, ListBin<Sample, List<String>, String, StringBin<Sample>>> rows = new ListBin<>(Location.of(Codec.ROWS),
            Codecs.listOf(Codecs.TEXT), at -> new ListBin<>(at, Codecs.TEXT, StringBin::new));

    /** {@link Sample#colors()}, in bin {@code colors}. */
    public final CollectionBin<Sample, Set<Sample.Color>, Sample.Color> colors = new CollectionBin<>(Location.of(Codec.COLORS),
            Codecs.enumOf(Sample.Color.class, Sample.Color.values()));

    /** {@link Sample#prices()}, in bin {@code prices}. */
    public final MapBin<Sample, Map<String, Double>, String, Double, DoubleBin<Sample>> prices = new MapBin<>(Location.of(Codec.PRICES),
            Codecs.TEXT, Codecs.FLOAT64, DoubleBin::new);

    /** {@link Sample#polygons()}, in bin {@code polygons}. */
    public final MapBin<Sample, Map<Integer, List<Point>>, Integer, List<Point>, ListBin<Sample, List<Point>, Point, PointCodec.Bin<Sample>>> polygons = new MapBin<>(Location.of(Codec.POLYGONS),
            Codecs.INT32, Codecs.listOf(Codecs.embedded(PointCodec.INSTANCE)),
            at -> new ListBin<>(at, Codecs.embedded(PointCodec.INSTANCE), PointCodec.Bin::new));

    /** {@link Sample#point()}, in bin {@code p}. */
    public final PointCodec.Bin<Sample> point = new PointCodec.Bin<>(Location.of(Codec.POINT));

    private SampleDataSet(String namespace) {
        super(DataSet.of(namespace, "samples"), Codec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static SampleDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static SampleDataSet of(String namespace) {
        return new SampleDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Sample, Write> id(long id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Sample, Write> ids(long... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Sample, Write> ids(Collection<Long> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Sample} into stored values and back. */
    static final class Codec implements RecordCodec<Sample> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

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

        private static final List<Component<?>> COMPONENTS = List.of(FLAG, TINY, SMALL, MEDIUM,
                LARGE, SINGLE, PRECISE, BOXED_FLAG, BOXED_TINY, BOXED_SMALL, BOXED_MEDIUM,
                BOXED_LARGE, BOXED_SINGLE, BOXED_PRECISE, TEXT, BYTES, LETTER, BOXED_LETTER, AT,
                DAY, CLOCK, LOCAL, OFFSET, SPAN, UUID, AMOUNT, COUNT, LINK, COLOR, MAYBE_TEXT,
                MAYBE_NUMBER, MAYBE_POINT, NUMBERS, ROWS, COLORS, PRICES, POLYGONS, POINT);

        private Codec() {}

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

    /** Writes bins of {@link Sample}. */
    static final class Write extends TypedWrite<Sample, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Sample#flag()}, in bin {@code flag}. */
        public TypedBinWrite<Write, Boolean> flag() {
            return part(Codec.FLAG, TypedBinWrite::new);
        }

        /** {@link Sample#tiny()}, in bin {@code tiny}. */
        public IntegerWrite<Write, Byte> tiny() {
            return part(Codec.TINY, IntegerWrite::new);
        }

        /** {@link Sample#small()}, in bin {@code small}. */
        public IntegerWrite<Write, Short> small() {
            return part(Codec.SMALL, IntegerWrite::new);
        }

        /** {@link Sample#medium()}, in bin {@code medium}. */
        public IntegerWrite<Write, Integer> medium() {
            return part(Codec.MEDIUM, IntegerWrite::new);
        }

        /** {@link Sample#large()}, in bin {@code large}. */
        public IntegerWrite<Write, Long> large() {
            return part(Codec.LARGE, IntegerWrite::new);
        }

        /** {@link Sample#single()}, in bin {@code single}. */
        public DoubleWrite<Write, Float> single() {
            return part(Codec.SINGLE, DoubleWrite::new);
        }

        /** {@link Sample#precise()}, in bin {@code precise}. */
        public DoubleWrite<Write, Double> precise() {
            return part(Codec.PRECISE, DoubleWrite::new);
        }

        /** {@link Sample#boxedFlag()}, in bin {@code boxedFlag}. */
        public TypedBinWrite<Write, Boolean> boxedFlag() {
            return part(Codec.BOXED_FLAG, TypedBinWrite::new);
        }

        /** {@link Sample#boxedTiny()}, in bin {@code boxedTiny}. */
        public IntegerWrite<Write, Byte> boxedTiny() {
            return part(Codec.BOXED_TINY, IntegerWrite::new);
        }

        /** {@link Sample#boxedSmall()}, in bin {@code boxedSmall}. */
        public IntegerWrite<Write, Short> boxedSmall() {
            return part(Codec.BOXED_SMALL, IntegerWrite::new);
        }

        /** {@link Sample#boxedMedium()}, in bin {@code boxedMedium}. */
        public IntegerWrite<Write, Integer> boxedMedium() {
            return part(Codec.BOXED_MEDIUM, IntegerWrite::new);
        }

        /** {@link Sample#boxedLarge()}, in bin {@code boxedLarge}. */
        public IntegerWrite<Write, Long> boxedLarge() {
            return part(Codec.BOXED_LARGE, IntegerWrite::new);
        }

        /** {@link Sample#boxedSingle()}, in bin {@code boxedSingle}. */
        public DoubleWrite<Write, Float> boxedSingle() {
            return part(Codec.BOXED_SINGLE, DoubleWrite::new);
        }

        /** {@link Sample#boxedPrecise()}, in bin {@code boxedPrecise}. */
        public DoubleWrite<Write, Double> boxedPrecise() {
            return part(Codec.BOXED_PRECISE, DoubleWrite::new);
        }

        /** {@link Sample#text()}, in bin {@code text}. */
        public StringWrite<Write> text() {
            return part(Codec.TEXT, StringWrite::new);
        }

        /** {@link Sample#bytes()}, in bin {@code bytes}. */
        public BytesWrite<Write, byte[]> bytes() {
            return part(Codec.BYTES, BytesWrite::new);
        }

        /** {@link Sample#letter()}, in bin {@code letter}. */
        public TypedBinWrite<Write, Character> letter() {
            return part(Codec.LETTER, TypedBinWrite::new);
        }

        /** {@link Sample#boxedLetter()}, in bin {@code boxedLetter}. */
        public TypedBinWrite<Write, Character> boxedLetter() {
            return part(Codec.BOXED_LETTER, TypedBinWrite::new);
        }

        /** {@link Sample#at()}, in bin {@code at}. */
        public TypedBinWrite<Write, Instant> at() {
            return part(Codec.AT, TypedBinWrite::new);
        }

        /** {@link Sample#day()}, in bin {@code day}. */
        public TypedBinWrite<Write, LocalDate> day() {
            return part(Codec.DAY, TypedBinWrite::new);
        }

        /** {@link Sample#clock()}, in bin {@code clock}. */
        public TypedBinWrite<Write, LocalTime> clock() {
            return part(Codec.CLOCK, TypedBinWrite::new);
        }

        /** {@link Sample#local()}, in bin {@code local}. */
        public TypedBinWrite<Write, LocalDateTime> local() {
            return part(Codec.LOCAL, TypedBinWrite::new);
        }

        /** {@link Sample#offset()}, in bin {@code offset}. */
        public TypedBinWrite<Write, OffsetDateTime> offset() {
            return part(Codec.OFFSET, TypedBinWrite::new);
        }

        /** {@link Sample#span()}, in bin {@code span}. */
        public TypedBinWrite<Write, Duration> span() {
            return part(Codec.SPAN, TypedBinWrite::new);
        }

        /** {@link Sample#uuid()}, in bin {@code uuid}. */
        public TypedBinWrite<Write, UUID> uuid() {
            return part(Codec.UUID, TypedBinWrite::new);
        }

        /** {@link Sample#amount()}, in bin {@code amount}. */
        public TypedBinWrite<Write, BigDecimal> amount() {
            return part(Codec.AMOUNT, TypedBinWrite::new);
        }

        /** {@link Sample#count()}, in bin {@code count}. */
        public TypedBinWrite<Write, BigInteger> count() {
            return part(Codec.COUNT, TypedBinWrite::new);
        }

        /** {@link Sample#link()}, in bin {@code link}. */
        public TypedBinWrite<Write, URI> link() {
            return part(Codec.LINK, TypedBinWrite::new);
        }

        /** {@link Sample#color()}, in bin {@code color}. */
        public TypedBinWrite<Write, Sample.Color> color() {
            return part(Codec.COLOR, TypedBinWrite::new);
        }

        /** {@link Sample#maybeText()}, in bin {@code maybeText}. */
        public StringWrite<Write> maybeText() {
            return part(Codec.MAYBE_TEXT, StringWrite::new);
        }

        /** {@link Sample#maybeNumber()}, in bin {@code maybeNumber}. */
        public IntegerWrite<Write, Integer> maybeNumber() {
            return part(Codec.MAYBE_NUMBER, IntegerWrite::new);
        }

        /** {@link Sample#maybePoint()}, in bin {@code maybePoint}. */
        public PointCodec.Write<Write> maybePoint() {
            return part(Codec.MAYBE_POINT, PointCodec.Write::new);
        }

        /** {@link Sample#numbers()}, in bin {@code numbers}. */
        public ListWrite<Write, List<Integer>, Integer, IntegerWrite<Write, Integer>> numbers() {
            return part(Codec.NUMBERS, (to, at) -> new ListWrite<>(to, at, Codecs.INT32,
                    IntegerWrite::new));
        }

        /** {@link Sample#rows()}, in bin {@code rows}. */
        public ListWrite<Write, List<List<String>>, List<String>, ListWrite<Write, List<String>, String, TypedBinWrite<Write, String>>> rows() {
            return part(Codec.ROWS, (to, at) -> new ListWrite<>(to, at, Codecs.listOf(Codecs.TEXT),
                    (to2, at2) -> new ListWrite<>(to2, at2, Codecs.TEXT, TypedBinWrite::new)));
        }

        /** {@link Sample#colors()}, in bin {@code colors}. */
        public SetWrite<Write, Set<Sample.Color>, Sample.Color> colors() {
            return part(Codec.COLORS, (to, at) -> new SetWrite<>(to, at,
                    Codecs.enumOf(Sample.Color.class, Sample.Color.values())));
        }

        /** {@link Sample#prices()}, in bin {@code prices}. */
        public MapWrite<Write, Map<String, Double>, String, Double, DoubleWrite<Write, Double>> prices() {
            return part(Codec.PRICES, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                    Codecs.FLOAT64, DoubleWrite::new));
        }

        /** {@link Sample#polygons()}, in bin {@code polygons}. */
        public MapWrite<Write, Map<Integer, List<Point>>, Integer, List<Point>, ListWrite<Write, List<Point>, Point, PointCodec.Write<Write>>> polygons() {
            return part(Codec.POLYGONS, (to, at) -> new MapWrite<>(to, at, Codecs.INT32,
                    Codecs.listOf(Codecs.embedded(PointCodec.INSTANCE)),
                    (to2, at2) -> new ListWrite<>(to2, at2, Codecs.embedded(PointCodec.INSTANCE),
                    PointCodec.Write::new)));
        }

        /** {@link Sample#point()}, in bin {@code p}. */
        public PointCodec.Write<Write> point() {
            return part(Codec.POINT, PointCodec.Write::new);
        }
    }

    /** Changes to some components of {@link Sample}, as a value. */
    static final class Patch extends TypedPatch<Sample> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Sample before, Sample after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Sample#flag()}. */
        public Patch flag(boolean flag) {
            return new Patch(changes().set(Codec.FLAG, flag));
        }

        /** Sets {@link Sample#tiny()}. */
        public Patch tiny(byte tiny) {
            return new Patch(changes().set(Codec.TINY, tiny));
        }

        /** Sets {@link Sample#small()}. */
        public Patch small(short small) {
            return new Patch(changes().set(Codec.SMALL, small));
        }

        /** Sets {@link Sample#medium()}. */
        public Patch medium(int medium) {
            return new Patch(changes().set(Codec.MEDIUM, medium));
        }

        /** Sets {@link Sample#large()}. */
        public Patch large(long large) {
            return new Patch(changes().set(Codec.LARGE, large));
        }

        /** Sets {@link Sample#single()}. */
        public Patch single(float single) {
            return new Patch(changes().set(Codec.SINGLE, single));
        }

        /** Sets {@link Sample#precise()}. */
        public Patch precise(double precise) {
            return new Patch(changes().set(Codec.PRECISE, precise));
        }

        /** Sets {@link Sample#boxedFlag()}. */
        public Patch boxedFlag(Boolean boxedFlag) {
            return new Patch(changes().set(Codec.BOXED_FLAG, boxedFlag));
        }

        /** Clears {@link Sample#boxedFlag()}: bin {@code boxedFlag} is removed. */
        public Patch clearBoxedFlag() {
            return new Patch(changes().clear(Codec.BOXED_FLAG));
        }

        /** Sets {@link Sample#boxedTiny()}. */
        public Patch boxedTiny(Byte boxedTiny) {
            return new Patch(changes().set(Codec.BOXED_TINY, boxedTiny));
        }

        /** Clears {@link Sample#boxedTiny()}: bin {@code boxedTiny} is removed. */
        public Patch clearBoxedTiny() {
            return new Patch(changes().clear(Codec.BOXED_TINY));
        }

        /** Sets {@link Sample#boxedSmall()}. */
        public Patch boxedSmall(Short boxedSmall) {
            return new Patch(changes().set(Codec.BOXED_SMALL, boxedSmall));
        }

        /** Clears {@link Sample#boxedSmall()}: bin {@code boxedSmall} is removed. */
        public Patch clearBoxedSmall() {
            return new Patch(changes().clear(Codec.BOXED_SMALL));
        }

        /** Sets {@link Sample#boxedMedium()}. */
        public Patch boxedMedium(Integer boxedMedium) {
            return new Patch(changes().set(Codec.BOXED_MEDIUM, boxedMedium));
        }

        /** Clears {@link Sample#boxedMedium()}: bin {@code boxedMedium} is removed. */
        public Patch clearBoxedMedium() {
            return new Patch(changes().clear(Codec.BOXED_MEDIUM));
        }

        /** Sets {@link Sample#boxedLarge()}. */
        public Patch boxedLarge(Long boxedLarge) {
            return new Patch(changes().set(Codec.BOXED_LARGE, boxedLarge));
        }

        /** Clears {@link Sample#boxedLarge()}: bin {@code boxedLarge} is removed. */
        public Patch clearBoxedLarge() {
            return new Patch(changes().clear(Codec.BOXED_LARGE));
        }

        /** Sets {@link Sample#boxedSingle()}. */
        public Patch boxedSingle(Float boxedSingle) {
            return new Patch(changes().set(Codec.BOXED_SINGLE, boxedSingle));
        }

        /** Clears {@link Sample#boxedSingle()}: bin {@code boxedSingle} is removed. */
        public Patch clearBoxedSingle() {
            return new Patch(changes().clear(Codec.BOXED_SINGLE));
        }

        /** Sets {@link Sample#boxedPrecise()}. */
        public Patch boxedPrecise(Double boxedPrecise) {
            return new Patch(changes().set(Codec.BOXED_PRECISE, boxedPrecise));
        }

        /** Clears {@link Sample#boxedPrecise()}: bin {@code boxedPrecise} is removed. */
        public Patch clearBoxedPrecise() {
            return new Patch(changes().clear(Codec.BOXED_PRECISE));
        }

        /** Sets {@link Sample#text()}. */
        public Patch text(String text) {
            return new Patch(changes().set(Codec.TEXT, text));
        }

        /** Clears {@link Sample#text()}: bin {@code text} is removed. */
        public Patch clearText() {
            return new Patch(changes().clear(Codec.TEXT));
        }

        /** Sets {@link Sample#bytes()}. */
        public Patch bytes(byte[] bytes) {
            return new Patch(changes().set(Codec.BYTES, bytes));
        }

        /** Clears {@link Sample#bytes()}: bin {@code bytes} is removed. */
        public Patch clearBytes() {
            return new Patch(changes().clear(Codec.BYTES));
        }

        /** Sets {@link Sample#letter()}. */
        public Patch letter(char letter) {
            return new Patch(changes().set(Codec.LETTER, letter));
        }

        /** Sets {@link Sample#boxedLetter()}. */
        public Patch boxedLetter(Character boxedLetter) {
            return new Patch(changes().set(Codec.BOXED_LETTER, boxedLetter));
        }

        /** Clears {@link Sample#boxedLetter()}: bin {@code boxedLetter} is removed. */
        public Patch clearBoxedLetter() {
            return new Patch(changes().clear(Codec.BOXED_LETTER));
        }

        /** Sets {@link Sample#at()}. */
        public Patch at(Instant at) {
            return new Patch(changes().set(Codec.AT, at));
        }

        /** Clears {@link Sample#at()}: bin {@code at} is removed. */
        public Patch clearAt() {
            return new Patch(changes().clear(Codec.AT));
        }

        /** Sets {@link Sample#day()}. */
        public Patch day(LocalDate day) {
            return new Patch(changes().set(Codec.DAY, day));
        }

        /** Clears {@link Sample#day()}: bin {@code day} is removed. */
        public Patch clearDay() {
            return new Patch(changes().clear(Codec.DAY));
        }

        /** Sets {@link Sample#clock()}. */
        public Patch clock(LocalTime clock) {
            return new Patch(changes().set(Codec.CLOCK, clock));
        }

        /** Clears {@link Sample#clock()}: bin {@code clock} is removed. */
        public Patch clearClock() {
            return new Patch(changes().clear(Codec.CLOCK));
        }

        /** Sets {@link Sample#local()}. */
        public Patch local(LocalDateTime local) {
            return new Patch(changes().set(Codec.LOCAL, local));
        }

        /** Clears {@link Sample#local()}: bin {@code local} is removed. */
        public Patch clearLocal() {
            return new Patch(changes().clear(Codec.LOCAL));
        }

        /** Sets {@link Sample#offset()}. */
        public Patch offset(OffsetDateTime offset) {
            return new Patch(changes().set(Codec.OFFSET, offset));
        }

        /** Clears {@link Sample#offset()}: bin {@code offset} is removed. */
        public Patch clearOffset() {
            return new Patch(changes().clear(Codec.OFFSET));
        }

        /** Sets {@link Sample#span()}. */
        public Patch span(Duration span) {
            return new Patch(changes().set(Codec.SPAN, span));
        }

        /** Clears {@link Sample#span()}: bin {@code span} is removed. */
        public Patch clearSpan() {
            return new Patch(changes().clear(Codec.SPAN));
        }

        /** Sets {@link Sample#uuid()}. */
        public Patch uuid(UUID uuid) {
            return new Patch(changes().set(Codec.UUID, uuid));
        }

        /** Clears {@link Sample#uuid()}: bin {@code uuid} is removed. */
        public Patch clearUuid() {
            return new Patch(changes().clear(Codec.UUID));
        }

        /** Sets {@link Sample#amount()}. */
        public Patch amount(BigDecimal amount) {
            return new Patch(changes().set(Codec.AMOUNT, amount));
        }

        /** Clears {@link Sample#amount()}: bin {@code amount} is removed. */
        public Patch clearAmount() {
            return new Patch(changes().clear(Codec.AMOUNT));
        }

        /** Sets {@link Sample#count()}. */
        public Patch count(BigInteger count) {
            return new Patch(changes().set(Codec.COUNT, count));
        }

        /** Clears {@link Sample#count()}: bin {@code count} is removed. */
        public Patch clearCount() {
            return new Patch(changes().clear(Codec.COUNT));
        }

        /** Sets {@link Sample#link()}. */
        public Patch link(URI link) {
            return new Patch(changes().set(Codec.LINK, link));
        }

        /** Clears {@link Sample#link()}: bin {@code link} is removed. */
        public Patch clearLink() {
            return new Patch(changes().clear(Codec.LINK));
        }

        /** Sets {@link Sample#color()}. */
        public Patch color(Sample.Color color) {
            return new Patch(changes().set(Codec.COLOR, color));
        }

        /** Clears {@link Sample#color()}: bin {@code color} is removed. */
        public Patch clearColor() {
            return new Patch(changes().clear(Codec.COLOR));
        }

        /** Sets {@link Sample#maybeText()}. */
        public Patch maybeText(String maybeText) {
            return new Patch(changes().set(Codec.MAYBE_TEXT, maybeText));
        }

        /** Clears {@link Sample#maybeText()}: bin {@code maybeText} is removed. */
        public Patch clearMaybeText() {
            return new Patch(changes().clear(Codec.MAYBE_TEXT));
        }

        /** Sets {@link Sample#maybeNumber()}. */
        public Patch maybeNumber(Integer maybeNumber) {
            return new Patch(changes().set(Codec.MAYBE_NUMBER, maybeNumber));
        }

        /** Clears {@link Sample#maybeNumber()}: bin {@code maybeNumber} is removed. */
        public Patch clearMaybeNumber() {
            return new Patch(changes().clear(Codec.MAYBE_NUMBER));
        }

        /** Sets {@link Sample#maybePoint()}. */
        public Patch maybePoint(Point maybePoint) {
            return new Patch(changes().set(Codec.MAYBE_POINT, maybePoint));
        }

        /** Clears {@link Sample#maybePoint()}: bin {@code maybePoint} is removed. */
        public Patch clearMaybePoint() {
            return new Patch(changes().clear(Codec.MAYBE_POINT));
        }

        /** Sets {@link Sample#numbers()}. */
        public Patch numbers(List<Integer> numbers) {
            return new Patch(changes().set(Codec.NUMBERS, numbers));
        }

        /** Clears {@link Sample#numbers()}: bin {@code numbers} is removed. */
        public Patch clearNumbers() {
            return new Patch(changes().clear(Codec.NUMBERS));
        }

        /** Sets {@link Sample#rows()}. */
        public Patch rows(List<List<String>> rows) {
            return new Patch(changes().set(Codec.ROWS, rows));
        }

        /** Clears {@link Sample#rows()}: bin {@code rows} is removed. */
        public Patch clearRows() {
            return new Patch(changes().clear(Codec.ROWS));
        }

        /** Sets {@link Sample#colors()}. */
        public Patch colors(Set<Sample.Color> colors) {
            return new Patch(changes().set(Codec.COLORS, colors));
        }

        /** Clears {@link Sample#colors()}: bin {@code colors} is removed. */
        public Patch clearColors() {
            return new Patch(changes().clear(Codec.COLORS));
        }

        /** Sets {@link Sample#prices()}. */
        public Patch prices(Map<String, Double> prices) {
            return new Patch(changes().set(Codec.PRICES, prices));
        }

        /** Clears {@link Sample#prices()}: bin {@code prices} is removed. */
        public Patch clearPrices() {
            return new Patch(changes().clear(Codec.PRICES));
        }

        /** Sets {@link Sample#polygons()}. */
        public Patch polygons(Map<Integer, List<Point>> polygons) {
            return new Patch(changes().set(Codec.POLYGONS, polygons));
        }

        /** Clears {@link Sample#polygons()}: bin {@code polygons} is removed. */
        public Patch clearPolygons() {
            return new Patch(changes().clear(Codec.POLYGONS));
        }

        /** Sets {@link Sample#point()}. */
        public Patch point(Point point) {
            return new Patch(changes().set(Codec.POINT, point));
        }

        /** Clears {@link Sample#point()}: bin {@code p} is removed. */
        public Patch clearPoint() {
            return new Patch(changes().clear(Codec.POINT));
        }
    }
}
