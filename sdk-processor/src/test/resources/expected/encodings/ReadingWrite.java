package shop;

import io.aerotype.query.BytesWrite;
import io.aerotype.query.HllWrite;
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
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Reading}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ReadingWrite extends TypedWrite<Reading, ReadingWrite> {
    ReadingWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Reading#at()}, in bin {@code at}. */
    public TypedBinWrite<ReadingWrite, Instant> at() {
        return part(ReadingCodec.AT, TypedBinWrite::new);
    }

    /** {@link Reading#times()}, in bin {@code times}. */
    public ListWrite<ReadingWrite, List<Instant>, Instant, TypedBinWrite<ReadingWrite, Instant>> times() {
        return part(ReadingCodec.TIMES, (to, at) -> new ListWrite<>(to, at,
                TimeCodecs.instantIn(ChronoUnit.SECONDS), TypedBinWrite::new));
    }

    /** {@link Reading#local()}, in bin {@code local}. */
    public TypedBinWrite<ReadingWrite, LocalDateTime> local() {
        return part(ReadingCodec.LOCAL, TypedBinWrite::new);
    }

    /** {@link Reading#clock()}, in bin {@code clock}. */
    public TypedBinWrite<ReadingWrite, LocalTime> clock() {
        return part(ReadingCodec.CLOCK, TypedBinWrite::new);
    }

    /** {@link Reading#span()}, in bin {@code span}. */
    public TypedBinWrite<ReadingWrite, Duration> span() {
        return part(ReadingCodec.SPAN, TypedBinWrite::new);
    }

    /** {@link Reading#price()}, in bin {@code price}. */
    public TypedBinWrite<ReadingWrite, BigDecimal> price() {
        return part(ReadingCodec.PRICE, TypedBinWrite::new);
    }

    /** {@link Reading#address()}, in bin {@code address}. */
    public IntegerWrite<ReadingWrite, Integer> address() {
        return part(ReadingCodec.ADDRESS, IntegerWrite::new);
    }

    /** {@link Reading#level()}, in bin {@code level}. */
    public IntegerWrite<ReadingWrite, Byte> level() {
        return part(ReadingCodec.LEVEL, IntegerWrite::new);
    }

    /** {@link Reading#big()}, in bin {@code big}. */
    public IntegerWrite<ReadingWrite, Long> big() {
        return part(ReadingCodec.BIG, IntegerWrite::new);
    }

    /** {@link Reading#boxed()}, in bin {@code boxed}. */
    public IntegerWrite<ReadingWrite, Short> boxed() {
        return part(ReadingCodec.BOXED, IntegerWrite::new);
    }

    /** {@link Reading#buffer()}, in bin {@code buffer}. */
    public BytesWrite<ReadingWrite, ByteBuffer> buffer() {
        return part(ReadingCodec.BUFFER, BytesWrite::new);
    }

    /** {@link Reading#place()}, in bin {@code place}. */
    public TypedBinWrite<ReadingWrite, GeoPoint> place() {
        return part(ReadingCodec.PLACE, TypedBinWrite::new);
    }

    /** {@link Reading#area()}, in bin {@code area}. */
    public TypedBinWrite<ReadingWrite, GeoJson> area() {
        return part(ReadingCodec.AREA, TypedBinWrite::new);
    }

    /** {@link Reading#visitors()}, in bin {@code visitors}. */
    public HllWrite<ReadingWrite> visitors() {
        return part(ReadingCodec.VISITORS, HllWrite::new);
    }

    /** {@link Reading#counts()}, in bin {@code counts}. */
    public MapWrite<ReadingWrite, Map<String, Long>, String, Long, IntegerWrite<ReadingWrite, Long>> counts() {
        return part(ReadingCodec.COUNTS, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                Codecs.INT64, IntegerWrite::new));
    }

    /** {@link Reading#status()}, in bin {@code status}. */
    public TypedBinWrite<ReadingWrite, Reading.Status> status() {
        return part(ReadingCodec.STATUS, TypedBinWrite::new);
    }

    /** {@link Reading#levels()}, in bin {@code levels}. */
    public MapWrite<ReadingWrite, Map<Reading.Level, Reading.Status>, Reading.Level, Reading.Status, TypedBinWrite<ReadingWrite, Reading.Status>> levels() {
        return part(ReadingCodec.LEVELS, (to, at) -> new MapWrite<>(to, at,
                Codecs.enumByCode(Reading.Level.class, Reading.Level.values(), Codecs.INT32, Reading.Level::code),
                Codecs.enumByCode(Reading.Status.class, Reading.Status.values(), Codecs.TEXT, constant -> constant.code).unknownAs(Reading.Status.OTHER),
                TypedBinWrite::new));
    }
}
