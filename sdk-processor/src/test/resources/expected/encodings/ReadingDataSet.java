package shop;

import com.aerospike.client.Value;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.aerotype.query.BytesBin;
import io.aerotype.query.BytesWrite;
import io.aerotype.query.GeoBin;
import io.aerotype.query.HllBin;
import io.aerotype.query.HllWrite;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.MapWrite;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.RegionBin;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Reading}, stored in {@code test.readings}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ReadingDataSet extends TypedDataSet<Reading, ReadingDataSet.Write> {
    /** {@link Reading#at()}, in bin {@code at}. */
    public final OrderedBin<Reading, Instant> at = new OrderedBin<>(Location.of(Codec.AT));

    /** {@link Reading#times()}, in bin {@code times}. */
    public final ListBin<Reading, List<Instant>, Instant, OrderedBin<Reading, Instant>> times = new ListBin<>(Location.of(Codec.TIMES),
            TimeCodecs.instantIn(ChronoUnit.SECONDS), OrderedBin::new);

    /** {@link Reading#local()}, in bin {@code local}. */
    public final TypedBin<Reading, LocalDateTime> local = new TypedBin<>(Location.of(Codec.LOCAL));

    /** {@link Reading#clock()}, in bin {@code clock}. */
    public final OrderedBin<Reading, LocalTime> clock = new OrderedBin<>(Location.of(Codec.CLOCK));

    /** {@link Reading#span()}, in bin {@code span}. */
    public final OrderedBin<Reading, Duration> span = new OrderedBin<>(Location.of(Codec.SPAN));

    /** {@link Reading#price()}, in bin {@code price}. */
    public final OrderedBin<Reading, BigDecimal> price = new OrderedBin<>(Location.of(Codec.PRICE));

    /** {@link Reading#address()}, in bin {@code address}. */
    public final IntegerBin<Reading> address = new IntegerBin<>(Location.of(Codec.ADDRESS));

    /** {@link Reading#level()}, in bin {@code level}. */
    public final IntegerBin<Reading> level = new IntegerBin<>(Location.of(Codec.LEVEL));

    /** {@link Reading#big()}, in bin {@code big}. */
    public final IntegerBin<Reading> big = new IntegerBin<>(Location.of(Codec.BIG));

    /** {@link Reading#boxed()}, in bin {@code boxed}. */
    public final IntegerBin<Reading> boxed = new IntegerBin<>(Location.of(Codec.BOXED));

    /** {@link Reading#buffer()}, in bin {@code buffer}. */
    public final BytesBin<Reading, ByteBuffer> buffer = new BytesBin<>(Location.of(Codec.BUFFER));

    /** {@link Reading#place()}, in bin {@code place}. */
    public final GeoBin<Reading, GeoPoint> place = new GeoBin<>(Location.of(Codec.PLACE));

    /** {@link Reading#area()}, in bin {@code area}. */
    public final RegionBin<Reading> area = new RegionBin<>(Location.of(Codec.AREA));

    /** {@link Reading#visitors()}, in bin {@code visitors}. */
    public final HllBin<Reading> visitors = new HllBin<>(Location.of(Codec.VISITORS));

    /** {@link Reading#counts()}, in bin {@code counts}. */
    public final MapBin<Reading, Map<String, Long>, String, Long, IntegerBin<Reading>> counts = new MapBin<>(Location.of(Codec.COUNTS),
            Codecs.TEXT, Codecs.INT64, IntegerBin::new);

    /** {@link Reading#status()}, in bin {@code status}. */
    public final TypedBin<Reading, Reading.Status> status = new TypedBin<>(Location.of(Codec.STATUS));

    /** {@link Reading#levels()}, in bin {@code levels}. */
    public final MapBin<Reading, Map<Reading.Level, Reading.Status>, Reading.Level, Reading.Status, TypedBin<Reading, Reading.Status>> levels = new MapBin<>(Location.of(Codec.LEVELS),
            Codecs.enumByCode(Reading.Level.class, Reading.Level.values(), Codecs.INT32, Reading.Level::code),
            Codecs.enumByCode(Reading.Status.class, Reading.Status.values(), Codecs.TEXT, constant -> constant.code).unknownAs(Reading.Status.OTHER),
            TypedBin::new);

    private ReadingDataSet(String namespace) {
        super(DataSet.of(namespace, "readings"), Codec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static ReadingDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static ReadingDataSet of(String namespace) {
        return new ReadingDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Reading, Write> id(UUID id) {
        return typed(dataSet().idOf(Codec.ID_CODEC.toStored(id)));
    }

    /** The keys of several records. */
    public TypedKeys<Reading, Write> ids(UUID... ids) {
        return new TypedKeys<>(this, dataSet().ids(Arrays.asList(ids).stream().map(Codec.ID_CODEC::toStored).toList()));
    }

    /** The keys of several records. */
    public TypedKeys<Reading, Write> ids(Collection<UUID> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids.stream().map(Codec.ID_CODEC::toStored).toList()));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Reading} into stored values and back. */
    static final class Codec implements RecordCodec<Reading> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

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

        private Codec() {}

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

    /** Writes bins of {@link Reading}. */
    static final class Write extends TypedWrite<Reading, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Reading#at()}, in bin {@code at}. */
        public TypedBinWrite<Write, Instant> at() {
            return part(Codec.AT, TypedBinWrite::new);
        }

        /** {@link Reading#times()}, in bin {@code times}. */
        public ListWrite<Write, List<Instant>, Instant, TypedBinWrite<Write, Instant>> times() {
            return part(Codec.TIMES, (to, at) -> new ListWrite<>(to, at,
                    TimeCodecs.instantIn(ChronoUnit.SECONDS), TypedBinWrite::new));
        }

        /** {@link Reading#local()}, in bin {@code local}. */
        public TypedBinWrite<Write, LocalDateTime> local() {
            return part(Codec.LOCAL, TypedBinWrite::new);
        }

        /** {@link Reading#clock()}, in bin {@code clock}. */
        public TypedBinWrite<Write, LocalTime> clock() {
            return part(Codec.CLOCK, TypedBinWrite::new);
        }

        /** {@link Reading#span()}, in bin {@code span}. */
        public TypedBinWrite<Write, Duration> span() {
            return part(Codec.SPAN, TypedBinWrite::new);
        }

        /** {@link Reading#price()}, in bin {@code price}. */
        public TypedBinWrite<Write, BigDecimal> price() {
            return part(Codec.PRICE, TypedBinWrite::new);
        }

        /** {@link Reading#address()}, in bin {@code address}. */
        public IntegerWrite<Write, Integer> address() {
            return part(Codec.ADDRESS, IntegerWrite::new);
        }

        /** {@link Reading#level()}, in bin {@code level}. */
        public IntegerWrite<Write, Byte> level() {
            return part(Codec.LEVEL, IntegerWrite::new);
        }

        /** {@link Reading#big()}, in bin {@code big}. */
        public IntegerWrite<Write, Long> big() {
            return part(Codec.BIG, IntegerWrite::new);
        }

        /** {@link Reading#boxed()}, in bin {@code boxed}. */
        public IntegerWrite<Write, Short> boxed() {
            return part(Codec.BOXED, IntegerWrite::new);
        }

        /** {@link Reading#buffer()}, in bin {@code buffer}. */
        public BytesWrite<Write, ByteBuffer> buffer() {
            return part(Codec.BUFFER, BytesWrite::new);
        }

        /** {@link Reading#place()}, in bin {@code place}. */
        public TypedBinWrite<Write, GeoPoint> place() {
            return part(Codec.PLACE, TypedBinWrite::new);
        }

        /** {@link Reading#area()}, in bin {@code area}. */
        public TypedBinWrite<Write, GeoJson> area() {
            return part(Codec.AREA, TypedBinWrite::new);
        }

        /** {@link Reading#visitors()}, in bin {@code visitors}. */
        public HllWrite<Write> visitors() {
            return part(Codec.VISITORS, HllWrite::new);
        }

        /** {@link Reading#counts()}, in bin {@code counts}. */
        public MapWrite<Write, Map<String, Long>, String, Long, IntegerWrite<Write, Long>> counts() {
            return part(Codec.COUNTS, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT, Codecs.INT64,
                    IntegerWrite::new));
        }

        /** {@link Reading#status()}, in bin {@code status}. */
        public TypedBinWrite<Write, Reading.Status> status() {
            return part(Codec.STATUS, TypedBinWrite::new);
        }

        /** {@link Reading#levels()}, in bin {@code levels}. */
        public MapWrite<Write, Map<Reading.Level, Reading.Status>, Reading.Level, Reading.Status, TypedBinWrite<Write, Reading.Status>> levels() {
            return part(Codec.LEVELS, (to, at) -> new MapWrite<>(to, at,
                    Codecs.enumByCode(Reading.Level.class, Reading.Level.values(), Codecs.INT32, Reading.Level::code),
                    Codecs.enumByCode(Reading.Status.class, Reading.Status.values(), Codecs.TEXT, constant -> constant.code).unknownAs(Reading.Status.OTHER),
                    TypedBinWrite::new));
        }
    }

    /** Changes to some components of {@link Reading}, as a value. */
    static final class Patch extends TypedPatch<Reading> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Reading before, Reading after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Reading#at()}. */
        public Patch at(Instant at) {
            return new Patch(changes().set(Codec.AT, at));
        }

        /** Clears {@link Reading#at()}: bin {@code at} is removed. */
        public Patch clearAt() {
            return new Patch(changes().clear(Codec.AT));
        }

        /** Sets {@link Reading#times()}. */
        public Patch times(List<Instant> times) {
            return new Patch(changes().set(Codec.TIMES, times));
        }

        /** Clears {@link Reading#times()}: bin {@code times} is removed. */
        public Patch clearTimes() {
            return new Patch(changes().clear(Codec.TIMES));
        }

        /** Sets {@link Reading#local()}. */
        public Patch local(LocalDateTime local) {
            return new Patch(changes().set(Codec.LOCAL, local));
        }

        /** Clears {@link Reading#local()}: bin {@code local} is removed. */
        public Patch clearLocal() {
            return new Patch(changes().clear(Codec.LOCAL));
        }

        /** Sets {@link Reading#clock()}. */
        public Patch clock(LocalTime clock) {
            return new Patch(changes().set(Codec.CLOCK, clock));
        }

        /** Clears {@link Reading#clock()}: bin {@code clock} is removed. */
        public Patch clearClock() {
            return new Patch(changes().clear(Codec.CLOCK));
        }

        /** Sets {@link Reading#span()}. */
        public Patch span(Duration span) {
            return new Patch(changes().set(Codec.SPAN, span));
        }

        /** Clears {@link Reading#span()}: bin {@code span} is removed. */
        public Patch clearSpan() {
            return new Patch(changes().clear(Codec.SPAN));
        }

        /** Sets {@link Reading#price()}. */
        public Patch price(BigDecimal price) {
            return new Patch(changes().set(Codec.PRICE, price));
        }

        /** Clears {@link Reading#price()}: bin {@code price} is removed. */
        public Patch clearPrice() {
            return new Patch(changes().clear(Codec.PRICE));
        }

        /** Sets {@link Reading#address()}. */
        public Patch address(int address) {
            return new Patch(changes().set(Codec.ADDRESS, address));
        }

        /** Sets {@link Reading#level()}. */
        public Patch level(byte level) {
            return new Patch(changes().set(Codec.LEVEL, level));
        }

        /** Sets {@link Reading#big()}. */
        public Patch big(long big) {
            return new Patch(changes().set(Codec.BIG, big));
        }

        /** Sets {@link Reading#boxed()}. */
        public Patch boxed(Short boxed) {
            return new Patch(changes().set(Codec.BOXED, boxed));
        }

        /** Clears {@link Reading#boxed()}: bin {@code boxed} is removed. */
        public Patch clearBoxed() {
            return new Patch(changes().clear(Codec.BOXED));
        }

        /** Sets {@link Reading#buffer()}. */
        public Patch buffer(ByteBuffer buffer) {
            return new Patch(changes().set(Codec.BUFFER, buffer));
        }

        /** Clears {@link Reading#buffer()}: bin {@code buffer} is removed. */
        public Patch clearBuffer() {
            return new Patch(changes().clear(Codec.BUFFER));
        }

        /** Sets {@link Reading#place()}. */
        public Patch place(GeoPoint place) {
            return new Patch(changes().set(Codec.PLACE, place));
        }

        /** Clears {@link Reading#place()}: bin {@code place} is removed. */
        public Patch clearPlace() {
            return new Patch(changes().clear(Codec.PLACE));
        }

        /** Sets {@link Reading#area()}. */
        public Patch area(GeoJson area) {
            return new Patch(changes().set(Codec.AREA, area));
        }

        /** Clears {@link Reading#area()}: bin {@code area} is removed. */
        public Patch clearArea() {
            return new Patch(changes().clear(Codec.AREA));
        }

        /** Sets {@link Reading#visitors()}. */
        public Patch visitors(HllSketch visitors) {
            return new Patch(changes().set(Codec.VISITORS, visitors));
        }

        /** Clears {@link Reading#visitors()}: bin {@code visitors} is removed. */
        public Patch clearVisitors() {
            return new Patch(changes().clear(Codec.VISITORS));
        }

        /** Sets {@link Reading#counts()}. */
        public Patch counts(Map<String, Long> counts) {
            return new Patch(changes().set(Codec.COUNTS, counts));
        }

        /** Clears {@link Reading#counts()}: bin {@code counts} is removed. */
        public Patch clearCounts() {
            return new Patch(changes().clear(Codec.COUNTS));
        }

        /** Sets {@link Reading#status()}. */
        public Patch status(Reading.Status status) {
            return new Patch(changes().set(Codec.STATUS, status));
        }

        /** Clears {@link Reading#status()}: bin {@code status} is removed. */
        public Patch clearStatus() {
            return new Patch(changes().clear(Codec.STATUS));
        }

        /** Sets {@link Reading#levels()}. */
        public Patch levels(Map<Reading.Level, Reading.Status> levels) {
            return new Patch(changes().set(Codec.LEVELS, levels));
        }

        /** Clears {@link Reading#levels()}: bin {@code levels} is removed. */
        public Patch clearLevels() {
            return new Patch(changes().clear(Codec.LEVELS));
        }
    }
}
