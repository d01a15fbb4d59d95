package shop;

import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.MapWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.TimeCodecs;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Reading}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ReadingWrite extends TypedWrite<Reading, ReadingWrite> {
    ReadingWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Reading#at()}, in bin {@code at}. */
    public TypedBinWrite<ReadingWrite, Instant> at() {
        return new TypedBinWrite<>(this, ReadingCodec.AT);
    }

    /** {@link Reading#times()}, in bin {@code times}. */
    public ListWrite<ReadingWrite, Instant> times() {
        return new ListWrite<>(this, ReadingCodec.TIMES, TimeCodecs.instantIn(ChronoUnit.SECONDS));
    }

    /** {@link Reading#local()}, in bin {@code local}. */
    public TypedBinWrite<ReadingWrite, LocalDateTime> local() {
        return new TypedBinWrite<>(this, ReadingCodec.LOCAL);
    }

    /** {@link Reading#clock()}, in bin {@code clock}. */
    public TypedBinWrite<ReadingWrite, LocalTime> clock() {
        return new TypedBinWrite<>(this, ReadingCodec.CLOCK);
    }

    /** {@link Reading#span()}, in bin {@code span}. */
    public TypedBinWrite<ReadingWrite, Duration> span() {
        return new TypedBinWrite<>(this, ReadingCodec.SPAN);
    }

    /** {@link Reading#price()}, in bin {@code price}. */
    public TypedBinWrite<ReadingWrite, BigDecimal> price() {
        return new TypedBinWrite<>(this, ReadingCodec.PRICE);
    }

    /** {@link Reading#address()}, in bin {@code address}. */
    public IntegerWrite<ReadingWrite, Integer> address() {
        return new IntegerWrite<>(this, ReadingCodec.ADDRESS);
    }

    /** {@link Reading#level()}, in bin {@code level}. */
    public IntegerWrite<ReadingWrite, Byte> level() {
        return new IntegerWrite<>(this, ReadingCodec.LEVEL);
    }

    /** {@link Reading#big()}, in bin {@code big}. */
    public IntegerWrite<ReadingWrite, Long> big() {
        return new IntegerWrite<>(this, ReadingCodec.BIG);
    }

    /** {@link Reading#boxed()}, in bin {@code boxed}. */
    public IntegerWrite<ReadingWrite, Short> boxed() {
        return new IntegerWrite<>(this, ReadingCodec.BOXED);
    }

    /** {@link Reading#buffer()}, in bin {@code buffer}. */
    public TypedBinWrite<ReadingWrite, ByteBuffer> buffer() {
        return new TypedBinWrite<>(this, ReadingCodec.BUFFER);
    }

    /** {@link Reading#place()}, in bin {@code place}. */
    public TypedBinWrite<ReadingWrite, GeoPoint> place() {
        return new TypedBinWrite<>(this, ReadingCodec.PLACE);
    }

    /** {@link Reading#area()}, in bin {@code area}. */
    public TypedBinWrite<ReadingWrite, GeoJson> area() {
        return new TypedBinWrite<>(this, ReadingCodec.AREA);
    }

    /** {@link Reading#visitors()}, in bin {@code visitors}. */
    public TypedBinWrite<ReadingWrite, HllSketch> visitors() {
        return new TypedBinWrite<>(this, ReadingCodec.VISITORS);
    }

    /** {@link Reading#counts()}, in bin {@code counts}. */
    public MapWrite<ReadingWrite, String, Long> counts() {
        return new MapWrite<>(this, ReadingCodec.COUNTS, Codecs.TEXT, Codecs.INT64);
    }

    /** {@link Reading#status()}, in bin {@code status}. */
    public TypedBinWrite<ReadingWrite, Reading.Status> status() {
        return new TypedBinWrite<>(this, ReadingCodec.STATUS);
    }

    /** {@link Reading#levels()}, in bin {@code levels}. */
    public MapWrite<ReadingWrite, Reading.Level, Reading.Status> levels() {
        return new MapWrite<>(this, ReadingCodec.LEVELS, Codecs.enumByCode(Reading.Level.class, Reading.Level.values(), Codecs.INT32, Reading.Level::code), Codecs.enumByCode(Reading.Status.class, Reading.Status.values(), Codecs.TEXT, constant -> constant.code).unknownAs(Reading.Status.OTHER));
    }
}
