package shop;

import io.aerotype.query.BooleanBin;
import io.aerotype.query.BytesBin;
import io.aerotype.query.CollectionBin;
import io.aerotype.query.DoubleBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Sample}, stored in {@code test.samples}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class SampleDataSet extends TypedDataSet<Sample, SampleWrite> {
    /** {@link Sample#flag()}, in bin {@code flag}. */
    public final BooleanBin<Sample> flag = new BooleanBin<>(Location.of(SampleCodec.FLAG));

    /** {@link Sample#tiny()}, in bin {@code tiny}. */
    public final IntegerBin<Sample> tiny = new IntegerBin<>(Location.of(SampleCodec.TINY));

    /** {@link Sample#small()}, in bin {@code small}. */
    public final IntegerBin<Sample> small = new IntegerBin<>(Location.of(SampleCodec.SMALL));

    /** {@link Sample#medium()}, in bin {@code medium}. */
    public final IntegerBin<Sample> medium = new IntegerBin<>(Location.of(SampleCodec.MEDIUM));

    /** {@link Sample#large()}, in bin {@code large}. */
    public final IntegerBin<Sample> large = new IntegerBin<>(Location.of(SampleCodec.LARGE));

    /** {@link Sample#single()}, in bin {@code single}. */
    public final DoubleBin<Sample> single = new DoubleBin<>(Location.of(SampleCodec.SINGLE));

    /** {@link Sample#precise()}, in bin {@code precise}. */
    public final DoubleBin<Sample> precise = new DoubleBin<>(Location.of(SampleCodec.PRECISE));

    /** {@link Sample#boxedFlag()}, in bin {@code boxedFlag}. */
    public final BooleanBin<Sample> boxedFlag = new BooleanBin<>(Location.of(SampleCodec.BOXED_FLAG));

    /** {@link Sample#boxedTiny()}, in bin {@code boxedTiny}. */
    public final IntegerBin<Sample> boxedTiny = new IntegerBin<>(Location.of(SampleCodec.BOXED_TINY));

    /** {@link Sample#boxedSmall()}, in bin {@code boxedSmall}. */
    public final IntegerBin<Sample> boxedSmall = new IntegerBin<>(Location.of(SampleCodec.BOXED_SMALL));

    /** {@link Sample#boxedMedium()}, in bin {@code boxedMedium}. */
    public final IntegerBin<Sample> boxedMedium = new IntegerBin<>(Location.of(SampleCodec.BOXED_MEDIUM));

    /** {@link Sample#boxedLarge()}, in bin {@code boxedLarge}. */
    public final IntegerBin<Sample> boxedLarge = new IntegerBin<>(Location.of(SampleCodec.BOXED_LARGE));

    /** {@link Sample#boxedSingle()}, in bin {@code boxedSingle}. */
    public final DoubleBin<Sample> boxedSingle = new DoubleBin<>(Location.of(SampleCodec.BOXED_SINGLE));

    /** {@link Sample#boxedPrecise()}, in bin {@code boxedPrecise}. */
    public final DoubleBin<Sample> boxedPrecise = new DoubleBin<>(Location.of(SampleCodec.BOXED_PRECISE));

    /** {@link Sample#text()}, in bin {@code text}. */
    public final StringBin<Sample> text = new StringBin<>(Location.of(SampleCodec.TEXT));

    /** {@link Sample#bytes()}, in bin {@code bytes}. */
    public final BytesBin<Sample, byte[]> bytes = new BytesBin<>(Location.of(SampleCodec.BYTES));

    /** {@link Sample#letter()}, in bin {@code letter}. */
    public final TypedBin<Sample, Character> letter = new TypedBin<>(Location.of(SampleCodec.LETTER));

    /** {@link Sample#boxedLetter()}, in bin {@code boxedLetter}. */
    public final TypedBin<Sample, Character> boxedLetter = new TypedBin<>(Location.of(SampleCodec.BOXED_LETTER));

    /** {@link Sample#at()}, in bin {@code at}. */
    public final OrderedBin<Sample, Instant> at = new OrderedBin<>(Location.of(SampleCodec.AT));

    /** {@link Sample#day()}, in bin {@code day}. */
    public final OrderedBin<Sample, LocalDate> day = new OrderedBin<>(Location.of(SampleCodec.DAY));

    /** {@link Sample#clock()}, in bin {@code clock}. */
    public final OrderedBin<Sample, LocalTime> clock = new OrderedBin<>(Location.of(SampleCodec.CLOCK));

    /** {@link Sample#local()}, in bin {@code local}. */
    public final OrderedBin<Sample, LocalDateTime> local = new OrderedBin<>(Location.of(SampleCodec.LOCAL));

    /** {@link Sample#offset()}, in bin {@code offset}. */
    public final TypedBin<Sample, OffsetDateTime> offset = new TypedBin<>(Location.of(SampleCodec.OFFSET));

    /** {@link Sample#span()}, in bin {@code span}. */
    public final OrderedBin<Sample, Duration> span = new OrderedBin<>(Location.of(SampleCodec.SPAN));

    /** {@link Sample#uuid()}, in bin {@code uuid}. */
    public final TypedBin<Sample, UUID> uuid = new TypedBin<>(Location.of(SampleCodec.UUID));

    /** {@link Sample#amount()}, in bin {@code amount}. */
    public final TypedBin<Sample, BigDecimal> amount = new TypedBin<>(Location.of(SampleCodec.AMOUNT));

    /** {@link Sample#count()}, in bin {@code count}. */
    public final TypedBin<Sample, BigInteger> count = new TypedBin<>(Location.of(SampleCodec.COUNT));

    /** {@link Sample#link()}, in bin {@code link}. */
    public final TypedBin<Sample, URI> link = new TypedBin<>(Location.of(SampleCodec.LINK));

    /** {@link Sample#color()}, in bin {@code color}. */
    public final TypedBin<Sample, Sample.Color> color = new TypedBin<>(Location.of(SampleCodec.COLOR));

    /** {@link Sample#maybeText()}, in bin {@code maybeText}. */
    public final StringBin<Sample> maybeText = new StringBin<>(Location.of(SampleCodec.MAYBE_TEXT));

    /** {@link Sample#maybeNumber()}, in bin {@code maybeNumber}. */
    public final IntegerBin<Sample> maybeNumber = new IntegerBin<>(Location.of(SampleCodec.MAYBE_NUMBER));

    /** {@link Sample#maybePoint()}, in bin {@code maybePoint}. */
    public final PointBin<Sample> maybePoint = new PointBin<>(Location.of(SampleCodec.MAYBE_POINT));

    /** {@link Sample#numbers()}, in bin {@code numbers}. */
    public final ListBin<Sample, List<Integer>, Integer, IntegerBin<Sample>> numbers = new ListBin<>(Location.of(SampleCodec.NUMBERS),
            Codecs.INT32, IntegerBin::new);

    /** {@link Sample#rows()}, in bin {@code rows}. */
    public final ListBin<Sample, List<List<String>>, List<String>, ListBin<Sample, List<String>, String, StringBin<Sample>>> rows = new ListBin<>(Location.of(SampleCodec.ROWS),
            Codecs.listOf(Codecs.TEXT), at -> new ListBin<>(at, Codecs.TEXT, StringBin::new));

    /** {@link Sample#colors()}, in bin {@code colors}. */
    public final CollectionBin<Sample, Set<Sample.Color>, Sample.Color> colors = new CollectionBin<>(Location.of(SampleCodec.COLORS),
            Codecs.enumOf(Sample.Color.class, Sample.Color.values()));

    /** {@link Sample#prices()}, in bin {@code prices}. */
    public final MapBin<Sample, Map<String, Double>, String, Double, DoubleBin<Sample>> prices = new MapBin<>(Location.of(SampleCodec.PRICES),
            Codecs.TEXT, Codecs.FLOAT64, DoubleBin::new);

    /** {@link Sample#polygons()}, in bin {@code polygons}. */
    public final MapBin<Sample, Map<Integer, List<Point>>, Integer, List<Point>, ListBin<Sample, List<Point>, Point, PointBin<Sample>>> polygons = new MapBin<>(Location.of(SampleCodec.POLYGONS),
            Codecs.INT32, Codecs.listOf(Codecs.embedded(PointCodec.INSTANCE)),
            at -> new ListBin<>(at, Codecs.embedded(PointCodec.INSTANCE), PointBin::new));

    /** {@link Sample#point()}, in bin {@code p}. */
    public final PointBin<Sample> point = new PointBin<>(Location.of(SampleCodec.POINT));

    private SampleDataSet(String namespace) {
        super(DataSet.of(namespace, "samples"), SampleCodec.INSTANCE);
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
    public TypedKey<Sample, SampleWrite> id(long id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Sample, SampleWrite> ids(long... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Sample, SampleWrite> ids(Collection<Long> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected SampleWrite write(WriteTarget target) {
        return new SampleWrite(target);
    }
}
