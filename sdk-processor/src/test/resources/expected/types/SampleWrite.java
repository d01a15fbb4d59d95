package shop;

import io.aerotype.query.BytesWrite;
import io.aerotype.query.DoubleWrite;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.MapWrite;
import io.aerotype.query.SetWrite;
import io.aerotype.query.StringWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Sample}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class SampleWrite extends TypedWrite<Sample, SampleWrite> {
    SampleWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Sample#flag()}, in bin {@code flag}. */
    public TypedBinWrite<SampleWrite, Boolean> flag() {
        return part(SampleCodec.FLAG, TypedBinWrite::new);
    }

    /** {@link Sample#tiny()}, in bin {@code tiny}. */
    public IntegerWrite<SampleWrite, Byte> tiny() {
        return part(SampleCodec.TINY, IntegerWrite::new);
    }

    /** {@link Sample#small()}, in bin {@code small}. */
    public IntegerWrite<SampleWrite, Short> small() {
        return part(SampleCodec.SMALL, IntegerWrite::new);
    }

    /** {@link Sample#medium()}, in bin {@code medium}. */
    public IntegerWrite<SampleWrite, Integer> medium() {
        return part(SampleCodec.MEDIUM, IntegerWrite::new);
    }

    /** {@link Sample#large()}, in bin {@code large}. */
    public IntegerWrite<SampleWrite, Long> large() {
        return part(SampleCodec.LARGE, IntegerWrite::new);
    }

    /** {@link Sample#single()}, in bin {@code single}. */
    public DoubleWrite<SampleWrite, Float> single() {
        return part(SampleCodec.SINGLE, DoubleWrite::new);
    }

    /** {@link Sample#precise()}, in bin {@code precise}. */
    public DoubleWrite<SampleWrite, Double> precise() {
        return part(SampleCodec.PRECISE, DoubleWrite::new);
    }

    /** {@link Sample#boxedFlag()}, in bin {@code boxedFlag}. */
    public TypedBinWrite<SampleWrite, Boolean> boxedFlag() {
        return part(SampleCodec.BOXED_FLAG, TypedBinWrite::new);
    }

    /** {@link Sample#boxedTiny()}, in bin {@code boxedTiny}. */
    public IntegerWrite<SampleWrite, Byte> boxedTiny() {
        return part(SampleCodec.BOXED_TINY, IntegerWrite::new);
    }

    /** {@link Sample#boxedSmall()}, in bin {@code boxedSmall}. */
    public IntegerWrite<SampleWrite, Short> boxedSmall() {
        return part(SampleCodec.BOXED_SMALL, IntegerWrite::new);
    }

    /** {@link Sample#boxedMedium()}, in bin {@code boxedMedium}. */
    public IntegerWrite<SampleWrite, Integer> boxedMedium() {
        return part(SampleCodec.BOXED_MEDIUM, IntegerWrite::new);
    }

    /** {@link Sample#boxedLarge()}, in bin {@code boxedLarge}. */
    public IntegerWrite<SampleWrite, Long> boxedLarge() {
        return part(SampleCodec.BOXED_LARGE, IntegerWrite::new);
    }

    /** {@link Sample#boxedSingle()}, in bin {@code boxedSingle}. */
    public DoubleWrite<SampleWrite, Float> boxedSingle() {
        return part(SampleCodec.BOXED_SINGLE, DoubleWrite::new);
    }

    /** {@link Sample#boxedPrecise()}, in bin {@code boxedPrecise}. */
    public DoubleWrite<SampleWrite, Double> boxedPrecise() {
        return part(SampleCodec.BOXED_PRECISE, DoubleWrite::new);
    }

    /** {@link Sample#text()}, in bin {@code text}. */
    public StringWrite<SampleWrite> text() {
        return part(SampleCodec.TEXT, StringWrite::new);
    }

    /** {@link Sample#bytes()}, in bin {@code bytes}. */
    public BytesWrite<SampleWrite, byte[]> bytes() {
        return part(SampleCodec.BYTES, BytesWrite::new);
    }

    /** {@link Sample#letter()}, in bin {@code letter}. */
    public TypedBinWrite<SampleWrite, Character> letter() {
        return part(SampleCodec.LETTER, TypedBinWrite::new);
    }

    /** {@link Sample#boxedLetter()}, in bin {@code boxedLetter}. */
    public TypedBinWrite<SampleWrite, Character> boxedLetter() {
        return part(SampleCodec.BOXED_LETTER, TypedBinWrite::new);
    }

    /** {@link Sample#at()}, in bin {@code at}. */
    public TypedBinWrite<SampleWrite, Instant> at() {
        return part(SampleCodec.AT, TypedBinWrite::new);
    }

    /** {@link Sample#day()}, in bin {@code day}. */
    public TypedBinWrite<SampleWrite, LocalDate> day() {
        return part(SampleCodec.DAY, TypedBinWrite::new);
    }

    /** {@link Sample#clock()}, in bin {@code clock}. */
    public TypedBinWrite<SampleWrite, LocalTime> clock() {
        return part(SampleCodec.CLOCK, TypedBinWrite::new);
    }

    /** {@link Sample#local()}, in bin {@code local}. */
    public TypedBinWrite<SampleWrite, LocalDateTime> local() {
        return part(SampleCodec.LOCAL, TypedBinWrite::new);
    }

    /** {@link Sample#offset()}, in bin {@code offset}. */
    public TypedBinWrite<SampleWrite, OffsetDateTime> offset() {
        return part(SampleCodec.OFFSET, TypedBinWrite::new);
    }

    /** {@link Sample#span()}, in bin {@code span}. */
    public TypedBinWrite<SampleWrite, Duration> span() {
        return part(SampleCodec.SPAN, TypedBinWrite::new);
    }

    /** {@link Sample#uuid()}, in bin {@code uuid}. */
    public TypedBinWrite<SampleWrite, UUID> uuid() {
        return part(SampleCodec.UUID, TypedBinWrite::new);
    }

    /** {@link Sample#amount()}, in bin {@code amount}. */
    public TypedBinWrite<SampleWrite, BigDecimal> amount() {
        return part(SampleCodec.AMOUNT, TypedBinWrite::new);
    }

    /** {@link Sample#count()}, in bin {@code count}. */
    public TypedBinWrite<SampleWrite, BigInteger> count() {
        return part(SampleCodec.COUNT, TypedBinWrite::new);
    }

    /** {@link Sample#link()}, in bin {@code link}. */
    public TypedBinWrite<SampleWrite, URI> link() {
        return part(SampleCodec.LINK, TypedBinWrite::new);
    }

    /** {@link Sample#color()}, in bin {@code color}. */
    public TypedBinWrite<SampleWrite, Sample.Color> color() {
        return part(SampleCodec.COLOR, TypedBinWrite::new);
    }

    /** {@link Sample#maybeText()}, in bin {@code maybeText}. */
    public StringWrite<SampleWrite> maybeText() {
        return part(SampleCodec.MAYBE_TEXT, StringWrite::new);
    }

    /** {@link Sample#maybeNumber()}, in bin {@code maybeNumber}. */
    public IntegerWrite<SampleWrite, Integer> maybeNumber() {
        return part(SampleCodec.MAYBE_NUMBER, IntegerWrite::new);
    }

    /** {@link Sample#maybePoint()}, in bin {@code maybePoint}. */
    public PointWrite<SampleWrite> maybePoint() {
        return part(SampleCodec.MAYBE_POINT, PointWrite::new);
    }

    /** {@link Sample#numbers()}, in bin {@code numbers}. */
    public ListWrite<SampleWrite, List<Integer>, Integer, IntegerWrite<SampleWrite, Integer>> numbers() {
        return part(SampleCodec.NUMBERS, (to, at) -> new ListWrite<>(to, at, Codecs.INT32,
                IntegerWrite::new));
    }

    /** {@link Sample#rows()}, in bin {@code rows}. */
    public ListWrite<SampleWrite, List<List<String>>, List<String>, ListWrite<SampleWrite, List<String>, String, TypedBinWrite<SampleWrite, String>>> rows() {
        return part(SampleCodec.ROWS, (to, at) -> new ListWrite<>(to, at,
                Codecs.listOf(Codecs.TEXT), (to2, at2) -> new ListWrite<>(to2, at2, Codecs.TEXT,
                TypedBinWrite::new)));
    }

    /** {@link Sample#colors()}, in bin {@code colors}. */
    public SetWrite<SampleWrite, Set<Sample.Color>, Sample.Color> colors() {
        return part(SampleCodec.COLORS, (to, at) -> new SetWrite<>(to, at,
                Codecs.enumOf(Sample.Color.class, Sample.Color.values())));
    }

    /** {@link Sample#prices()}, in bin {@code prices}. */
    public MapWrite<SampleWrite, Map<String, Double>, String, Double, DoubleWrite<SampleWrite, Double>> prices() {
        return part(SampleCodec.PRICES, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                Codecs.FLOAT64, DoubleWrite::new));
    }

    /** {@link Sample#polygons()}, in bin {@code polygons}. */
    public MapWrite<SampleWrite, Map<Integer, List<Point>>, Integer, List<Point>, ListWrite<SampleWrite, List<Point>, Point, PointWrite<SampleWrite>>> polygons() {
        return part(SampleCodec.POLYGONS, (to, at) -> new MapWrite<>(to, at, Codecs.INT32,
                Codecs.listOf(Codecs.embedded(PointCodec.INSTANCE)),
                (to2, at2) -> new ListWrite<>(to2, at2, Codecs.embedded(PointCodec.INSTANCE),
                PointWrite::new)));
    }

    /** {@link Sample#point()}, in bin {@code p}. */
    public PointWrite<SampleWrite> point() {
        return part(SampleCodec.POINT, PointWrite::new);
    }
}
