package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Reading}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ReadingPatch extends TypedPatch<Reading> {
    private static final ReadingPatch NONE = new ReadingPatch(Changes.NONE);

    private ReadingPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static ReadingPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static ReadingPatch between(Reading before, Reading after) {
        return new ReadingPatch(Changes.between(ReadingCodec.INSTANCE, before, after));
    }

    /** Sets {@link Reading#at()}. */
    public ReadingPatch at(Instant at) {
        return new ReadingPatch(changes().set(ReadingCodec.AT, at));
    }

    /** Clears {@link Reading#at()}: bin {@code at} is removed. */
    public ReadingPatch clearAt() {
        return new ReadingPatch(changes().clear(ReadingCodec.AT));
    }

    /** Sets {@link Reading#times()}. */
    public ReadingPatch times(List<Instant> times) {
        return new ReadingPatch(changes().set(ReadingCodec.TIMES, times));
    }

    /** Clears {@link Reading#times()}: bin {@code times} is removed. */
    public ReadingPatch clearTimes() {
        return new ReadingPatch(changes().clear(ReadingCodec.TIMES));
    }

    /** Sets {@link Reading#local()}. */
    public ReadingPatch local(LocalDateTime local) {
        return new ReadingPatch(changes().set(ReadingCodec.LOCAL, local));
    }

    /** Clears {@link Reading#local()}: bin {@code local} is removed. */
    public ReadingPatch clearLocal() {
        return new ReadingPatch(changes().clear(ReadingCodec.LOCAL));
    }

    /** Sets {@link Reading#clock()}. */
    public ReadingPatch clock(LocalTime clock) {
        return new ReadingPatch(changes().set(ReadingCodec.CLOCK, clock));
    }

    /** Clears {@link Reading#clock()}: bin {@code clock} is removed. */
    public ReadingPatch clearClock() {
        return new ReadingPatch(changes().clear(ReadingCodec.CLOCK));
    }

    /** Sets {@link Reading#span()}. */
    public ReadingPatch span(Duration span) {
        return new ReadingPatch(changes().set(ReadingCodec.SPAN, span));
    }

    /** Clears {@link Reading#span()}: bin {@code span} is removed. */
    public ReadingPatch clearSpan() {
        return new ReadingPatch(changes().clear(ReadingCodec.SPAN));
    }

    /** Sets {@link Reading#price()}. */
    public ReadingPatch price(BigDecimal price) {
        return new ReadingPatch(changes().set(ReadingCodec.PRICE, price));
    }

    /** Clears {@link Reading#price()}: bin {@code price} is removed. */
    public ReadingPatch clearPrice() {
        return new ReadingPatch(changes().clear(ReadingCodec.PRICE));
    }

    /** Sets {@link Reading#address()}. */
    public ReadingPatch address(int address) {
        return new ReadingPatch(changes().set(ReadingCodec.ADDRESS, address));
    }

    /** Sets {@link Reading#level()}. */
    public ReadingPatch level(byte level) {
        return new ReadingPatch(changes().set(ReadingCodec.LEVEL, level));
    }

    /** Sets {@link Reading#big()}. */
    public ReadingPatch big(long big) {
        return new ReadingPatch(changes().set(ReadingCodec.BIG, big));
    }

    /** Sets {@link Reading#boxed()}. */
    public ReadingPatch boxed(Short boxed) {
        return new ReadingPatch(changes().set(ReadingCodec.BOXED, boxed));
    }

    /** Clears {@link Reading#boxed()}: bin {@code boxed} is removed. */
    public ReadingPatch clearBoxed() {
        return new ReadingPatch(changes().clear(ReadingCodec.BOXED));
    }

    /** Sets {@link Reading#buffer()}. */
    public ReadingPatch buffer(ByteBuffer buffer) {
        return new ReadingPatch(changes().set(ReadingCodec.BUFFER, buffer));
    }

    /** Clears {@link Reading#buffer()}: bin {@code buffer} is removed. */
    public ReadingPatch clearBuffer() {
        return new ReadingPatch(changes().clear(ReadingCodec.BUFFER));
    }

    /** Sets {@link Reading#place()}. */
    public ReadingPatch place(GeoPoint place) {
        return new ReadingPatch(changes().set(ReadingCodec.PLACE, place));
    }

    /** Clears {@link Reading#place()}: bin {@code place} is removed. */
    public ReadingPatch clearPlace() {
        return new ReadingPatch(changes().clear(ReadingCodec.PLACE));
    }

    /** Sets {@link Reading#area()}. */
    public ReadingPatch area(GeoJson area) {
        return new ReadingPatch(changes().set(ReadingCodec.AREA, area));
    }

    /** Clears {@link Reading#area()}: bin {@code area} is removed. */
    public ReadingPatch clearArea() {
        return new ReadingPatch(changes().clear(ReadingCodec.AREA));
    }

    /** Sets {@link Reading#visitors()}. */
    public ReadingPatch visitors(HllSketch visitors) {
        return new ReadingPatch(changes().set(ReadingCodec.VISITORS, visitors));
    }

    /** Clears {@link Reading#visitors()}: bin {@code visitors} is removed. */
    public ReadingPatch clearVisitors() {
        return new ReadingPatch(changes().clear(ReadingCodec.VISITORS));
    }

    /** Sets {@link Reading#counts()}. */
    public ReadingPatch counts(Map<String, Long> counts) {
        return new ReadingPatch(changes().set(ReadingCodec.COUNTS, counts));
    }

    /** Clears {@link Reading#counts()}: bin {@code counts} is removed. */
    public ReadingPatch clearCounts() {
        return new ReadingPatch(changes().clear(ReadingCodec.COUNTS));
    }

    /** Sets {@link Reading#status()}. */
    public ReadingPatch status(Reading.Status status) {
        return new ReadingPatch(changes().set(ReadingCodec.STATUS, status));
    }

    /** Clears {@link Reading#status()}: bin {@code status} is removed. */
    public ReadingPatch clearStatus() {
        return new ReadingPatch(changes().clear(ReadingCodec.STATUS));
    }

    /** Sets {@link Reading#levels()}. */
    public ReadingPatch levels(Map<Reading.Level, Reading.Status> levels) {
        return new ReadingPatch(changes().set(ReadingCodec.LEVELS, levels));
    }

    /** Clears {@link Reading#levels()}: bin {@code levels} is removed. */
    public ReadingPatch clearLevels() {
        return new ReadingPatch(changes().clear(ReadingCodec.LEVELS));
    }
}
