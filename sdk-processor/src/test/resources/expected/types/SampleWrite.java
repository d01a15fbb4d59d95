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
        return new TypedBinWrite<>(this, SampleCodec.FLAG);
    }

    /** {@link Sample#tiny()}, in bin {@code tiny}. */
    public IntegerWrite<SampleWrite, Byte> tiny() {
        return new IntegerWrite<>(this, SampleCodec.TINY);
    }

    /** {@link Sample#small()}, in bin {@code small}. */
    public IntegerWrite<SampleWrite, Short> small() {
        return new IntegerWrite<>(this, SampleCodec.SMALL);
    }

    /** {@link Sample#medium()}, in bin {@code medium}. */
    public IntegerWrite<SampleWrite, Integer> medium() {
        return new IntegerWrite<>(this, SampleCodec.MEDIUM);
    }

    /** {@link Sample#large()}, in bin {@code large}. */
    public IntegerWrite<SampleWrite, Long> large() {
        return new IntegerWrite<>(this, SampleCodec.LARGE);
    }

    /** {@link Sample#single()}, in bin {@code single}. */
    public DoubleWrite<SampleWrite, Float> single() {
        return new DoubleWrite<>(this, SampleCodec.SINGLE);
    }

    /** {@link Sample#precise()}, in bin {@code precise}. */
    public DoubleWrite<SampleWrite, Double> precise() {
        return new DoubleWrite<>(this, SampleCodec.PRECISE);
    }

    /** {@link Sample#boxedFlag()}, in bin {@code boxedFlag}. */
    public TypedBinWrite<SampleWrite, Boolean> boxedFlag() {
        return new TypedBinWrite<>(this, SampleCodec.BOXED_FLAG);
    }

    /** {@link Sample#boxedTiny()}, in bin {@code boxedTiny}. */
    public IntegerWrite<SampleWrite, Byte> boxedTiny() {
        return new IntegerWrite<>(this, SampleCodec.BOXED_TINY);
    }

    /** {@link Sample#boxedSmall()}, in bin {@code boxedSmall}. */
    public IntegerWrite<SampleWrite, Short> boxedSmall() {
        return new IntegerWrite<>(this, SampleCodec.BOXED_SMALL);
    }

    /** {@link Sample#boxedMedium()}, in bin {@code boxedMedium}. */
    public IntegerWrite<SampleWrite, Integer> boxedMedium() {
        return new IntegerWrite<>(this, SampleCodec.BOXED_MEDIUM);
    }

    /** {@link Sample#boxedLarge()}, in bin {@code boxedLarge}. */
    public IntegerWrite<SampleWrite, Long> boxedLarge() {
        return new IntegerWrite<>(this, SampleCodec.BOXED_LARGE);
    }

    /** {@link Sample#boxedSingle()}, in bin {@code boxedSingle}. */
    public DoubleWrite<SampleWrite, Float> boxedSingle() {
        return new DoubleWrite<>(this, SampleCodec.BOXED_SINGLE);
    }

    /** {@link Sample#boxedPrecise()}, in bin {@code boxedPrecise}. */
    public DoubleWrite<SampleWrite, Double> boxedPrecise() {
        return new DoubleWrite<>(this, SampleCodec.BOXED_PRECISE);
    }

    /** {@link Sample#text()}, in bin {@code text}. */
    public StringWrite<SampleWrite> text() {
        return new StringWrite<>(this, SampleCodec.TEXT);
    }

    /** {@link Sample#bytes()}, in bin {@code bytes}. */
    public BytesWrite<SampleWrite> bytes() {
        return new BytesWrite<>(this, SampleCodec.BYTES);
    }

    /** {@link Sample#letter()}, in bin {@code letter}. */
    public TypedBinWrite<SampleWrite, Character> letter() {
        return new TypedBinWrite<>(this, SampleCodec.LETTER);
    }

    /** {@link Sample#boxedLetter()}, in bin {@code boxedLetter}. */
    public TypedBinWrite<SampleWrite, Character> boxedLetter() {
        return new TypedBinWrite<>(this, SampleCodec.BOXED_LETTER);
    }

    /** {@link Sample#at()}, in bin {@code at}. */
    public TypedBinWrite<SampleWrite, Instant> at() {
        return new TypedBinWrite<>(this, SampleCodec.AT);
    }

    /** {@link Sample#day()}, in bin {@code day}. */
    public TypedBinWrite<SampleWrite, LocalDate> day() {
        return new TypedBinWrite<>(this, SampleCodec.DAY);
    }

    /** {@link Sample#clock()}, in bin {@code clock}. */
    public TypedBinWrite<SampleWrite, LocalTime> clock() {
        return new TypedBinWrite<>(this, SampleCodec.CLOCK);
    }

    /** {@link Sample#local()}, in bin {@code local}. */
    public TypedBinWrite<SampleWrite, LocalDateTime> local() {
        return new TypedBinWrite<>(this, SampleCodec.LOCAL);
    }

    /** {@link Sample#offset()}, in bin {@code offset}. */
    public TypedBinWrite<SampleWrite, OffsetDateTime> offset() {
        return new TypedBinWrite<>(this, SampleCodec.OFFSET);
    }

    /** {@link Sample#span()}, in bin {@code span}. */
    public TypedBinWrite<SampleWrite, Duration> span() {
        return new TypedBinWrite<>(this, SampleCodec.SPAN);
    }

    /** {@link Sample#uuid()}, in bin {@code uuid}. */
    public TypedBinWrite<SampleWrite, UUID> uuid() {
        return new TypedBinWrite<>(this, SampleCodec.UUID);
    }

    /** {@link Sample#amount()}, in bin {@code amount}. */
    public TypedBinWrite<SampleWrite, BigDecimal> amount() {
        return new TypedBinWrite<>(this, SampleCodec.AMOUNT);
    }

    /** {@link Sample#count()}, in bin {@code count}. */
    public TypedBinWrite<SampleWrite, BigInteger> count() {
        return new TypedBinWrite<>(this, SampleCodec.COUNT);
    }

    /** {@link Sample#link()}, in bin {@code link}. */
    public TypedBinWrite<SampleWrite, URI> link() {
        return new TypedBinWrite<>(this, SampleCodec.LINK);
    }

    /** {@link Sample#color()}, in bin {@code color}. */
    public TypedBinWrite<SampleWrite, Sample.Color> color() {
        return new TypedBinWrite<>(this, SampleCodec.COLOR);
    }

    /** {@link Sample#maybeText()}, in bin {@code maybeText}. */
    public StringWrite<SampleWrite> maybeText() {
        return new StringWrite<>(this, SampleCodec.MAYBE_TEXT);
    }

    /** {@link Sample#maybeNumber()}, in bin {@code maybeNumber}. */
    public IntegerWrite<SampleWrite, Integer> maybeNumber() {
        return new IntegerWrite<>(this, SampleCodec.MAYBE_NUMBER);
    }

    /** {@link Sample#maybePoint()}, in bin {@code maybePoint}. */
    public PointWrite<SampleWrite> maybePoint() {
        return new PointWrite<>(this, SampleCodec.MAYBE_POINT);
    }

    /** {@link Sample#numbers()}, in bin {@code numbers}. */
    public ListWrite<SampleWrite, Integer> numbers() {
        return new ListWrite<>(this, SampleCodec.NUMBERS, Codecs.INT32);
    }

    /** {@link Sample#rows()}, in bin {@code rows}. */
    public ListWrite<SampleWrite, List<String>> rows() {
        return new ListWrite<>(this, SampleCodec.ROWS, Codecs.listOf(Codecs.TEXT));
    }

    /** {@link Sample#colors()}, in bin {@code colors}. */
    public SetWrite<SampleWrite, Sample.Color> colors() {
        return new SetWrite<>(this, SampleCodec.COLORS, Codecs.enumOf(Sample.Color.class, Sample.Color.values()));
    }

    /** {@link Sample#prices()}, in bin {@code prices}. */
    public MapWrite<SampleWrite, String, Double> prices() {
        return new MapWrite<>(this, SampleCodec.PRICES, Codecs.TEXT, Codecs.FLOAT64);
    }

    /** {@link Sample#polygons()}, in bin {@code polygons}. */
    public MapWrite<SampleWrite, Integer, List<Point>> polygons() {
        return new MapWrite<>(this, SampleCodec.POLYGONS, Codecs.INT32, Codecs.listOf(Codecs.embedded(PointCodec.INSTANCE)));
    }

    /** {@link Sample#point()}, in bin {@code p}. */
    public PointWrite<SampleWrite> point() {
        return new PointWrite<>(this, SampleCodec.POINT);
    }
}
