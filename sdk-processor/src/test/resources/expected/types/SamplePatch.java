package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
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

/** Changes to some components of {@link Sample}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class SamplePatch extends TypedPatch<Sample> {
    private static final SamplePatch NONE = new SamplePatch(Changes.NONE);

    private SamplePatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static SamplePatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static SamplePatch between(Sample before, Sample after) {
        return new SamplePatch(Changes.between(SampleCodec.INSTANCE, before, after));
    }

    /** Sets {@link Sample#flag()}. */
    public SamplePatch flag(boolean flag) {
        return new SamplePatch(changes().set(SampleCodec.FLAG, flag));
    }

    /** Sets {@link Sample#tiny()}. */
    public SamplePatch tiny(byte tiny) {
        return new SamplePatch(changes().set(SampleCodec.TINY, tiny));
    }

    /** Sets {@link Sample#small()}. */
    public SamplePatch small(short small) {
        return new SamplePatch(changes().set(SampleCodec.SMALL, small));
    }

    /** Sets {@link Sample#medium()}. */
    public SamplePatch medium(int medium) {
        return new SamplePatch(changes().set(SampleCodec.MEDIUM, medium));
    }

    /** Sets {@link Sample#large()}. */
    public SamplePatch large(long large) {
        return new SamplePatch(changes().set(SampleCodec.LARGE, large));
    }

    /** Sets {@link Sample#single()}. */
    public SamplePatch single(float single) {
        return new SamplePatch(changes().set(SampleCodec.SINGLE, single));
    }

    /** Sets {@link Sample#precise()}. */
    public SamplePatch precise(double precise) {
        return new SamplePatch(changes().set(SampleCodec.PRECISE, precise));
    }

    /** Sets {@link Sample#boxedFlag()}. */
    public SamplePatch boxedFlag(Boolean boxedFlag) {
        return new SamplePatch(changes().set(SampleCodec.BOXED_FLAG, boxedFlag));
    }

    /** Clears {@link Sample#boxedFlag()}: bin {@code boxedFlag} is removed. */
    public SamplePatch clearBoxedFlag() {
        return new SamplePatch(changes().clear(SampleCodec.BOXED_FLAG));
    }

    /** Sets {@link Sample#boxedTiny()}. */
    public SamplePatch boxedTiny(Byte boxedTiny) {
        return new SamplePatch(changes().set(SampleCodec.BOXED_TINY, boxedTiny));
    }

    /** Clears {@link Sample#boxedTiny()}: bin {@code boxedTiny} is removed. */
    public SamplePatch clearBoxedTiny() {
        return new SamplePatch(changes().clear(SampleCodec.BOXED_TINY));
    }

    /** Sets {@link Sample#boxedSmall()}. */
    public SamplePatch boxedSmall(Short boxedSmall) {
        return new SamplePatch(changes().set(SampleCodec.BOXED_SMALL, boxedSmall));
    }

    /** Clears {@link Sample#boxedSmall()}: bin {@code boxedSmall} is removed. */
    public SamplePatch clearBoxedSmall() {
        return new SamplePatch(changes().clear(SampleCodec.BOXED_SMALL));
    }

    /** Sets {@link Sample#boxedMedium()}. */
    public SamplePatch boxedMedium(Integer boxedMedium) {
        return new SamplePatch(changes().set(SampleCodec.BOXED_MEDIUM, boxedMedium));
    }

    /** Clears {@link Sample#boxedMedium()}: bin {@code boxedMedium} is removed. */
    public SamplePatch clearBoxedMedium() {
        return new SamplePatch(changes().clear(SampleCodec.BOXED_MEDIUM));
    }

    /** Sets {@link Sample#boxedLarge()}. */
    public SamplePatch boxedLarge(Long boxedLarge) {
        return new SamplePatch(changes().set(SampleCodec.BOXED_LARGE, boxedLarge));
    }

    /** Clears {@link Sample#boxedLarge()}: bin {@code boxedLarge} is removed. */
    public SamplePatch clearBoxedLarge() {
        return new SamplePatch(changes().clear(SampleCodec.BOXED_LARGE));
    }

    /** Sets {@link Sample#boxedSingle()}. */
    public SamplePatch boxedSingle(Float boxedSingle) {
        return new SamplePatch(changes().set(SampleCodec.BOXED_SINGLE, boxedSingle));
    }

    /** Clears {@link Sample#boxedSingle()}: bin {@code boxedSingle} is removed. */
    public SamplePatch clearBoxedSingle() {
        return new SamplePatch(changes().clear(SampleCodec.BOXED_SINGLE));
    }

    /** Sets {@link Sample#boxedPrecise()}. */
    public SamplePatch boxedPrecise(Double boxedPrecise) {
        return new SamplePatch(changes().set(SampleCodec.BOXED_PRECISE, boxedPrecise));
    }

    /** Clears {@link Sample#boxedPrecise()}: bin {@code boxedPrecise} is removed. */
    public SamplePatch clearBoxedPrecise() {
        return new SamplePatch(changes().clear(SampleCodec.BOXED_PRECISE));
    }

    /** Sets {@link Sample#text()}. */
    public SamplePatch text(String text) {
        return new SamplePatch(changes().set(SampleCodec.TEXT, text));
    }

    /** Clears {@link Sample#text()}: bin {@code text} is removed. */
    public SamplePatch clearText() {
        return new SamplePatch(changes().clear(SampleCodec.TEXT));
    }

    /** Sets {@link Sample#bytes()}. */
    public SamplePatch bytes(byte[] bytes) {
        return new SamplePatch(changes().set(SampleCodec.BYTES, bytes));
    }

    /** Clears {@link Sample#bytes()}: bin {@code bytes} is removed. */
    public SamplePatch clearBytes() {
        return new SamplePatch(changes().clear(SampleCodec.BYTES));
    }

    /** Sets {@link Sample#letter()}. */
    public SamplePatch letter(char letter) {
        return new SamplePatch(changes().set(SampleCodec.LETTER, letter));
    }

    /** Sets {@link Sample#boxedLetter()}. */
    public SamplePatch boxedLetter(Character boxedLetter) {
        return new SamplePatch(changes().set(SampleCodec.BOXED_LETTER, boxedLetter));
    }

    /** Clears {@link Sample#boxedLetter()}: bin {@code boxedLetter} is removed. */
    public SamplePatch clearBoxedLetter() {
        return new SamplePatch(changes().clear(SampleCodec.BOXED_LETTER));
    }

    /** Sets {@link Sample#at()}. */
    public SamplePatch at(Instant at) {
        return new SamplePatch(changes().set(SampleCodec.AT, at));
    }

    /** Clears {@link Sample#at()}: bin {@code at} is removed. */
    public SamplePatch clearAt() {
        return new SamplePatch(changes().clear(SampleCodec.AT));
    }

    /** Sets {@link Sample#day()}. */
    public SamplePatch day(LocalDate day) {
        return new SamplePatch(changes().set(SampleCodec.DAY, day));
    }

    /** Clears {@link Sample#day()}: bin {@code day} is removed. */
    public SamplePatch clearDay() {
        return new SamplePatch(changes().clear(SampleCodec.DAY));
    }

    /** Sets {@link Sample#clock()}. */
    public SamplePatch clock(LocalTime clock) {
        return new SamplePatch(changes().set(SampleCodec.CLOCK, clock));
    }

    /** Clears {@link Sample#clock()}: bin {@code clock} is removed. */
    public SamplePatch clearClock() {
        return new SamplePatch(changes().clear(SampleCodec.CLOCK));
    }

    /** Sets {@link Sample#local()}. */
    public SamplePatch local(LocalDateTime local) {
        return new SamplePatch(changes().set(SampleCodec.LOCAL, local));
    }

    /** Clears {@link Sample#local()}: bin {@code local} is removed. */
    public SamplePatch clearLocal() {
        return new SamplePatch(changes().clear(SampleCodec.LOCAL));
    }

    /** Sets {@link Sample#offset()}. */
    public SamplePatch offset(OffsetDateTime offset) {
        return new SamplePatch(changes().set(SampleCodec.OFFSET, offset));
    }

    /** Clears {@link Sample#offset()}: bin {@code offset} is removed. */
    public SamplePatch clearOffset() {
        return new SamplePatch(changes().clear(SampleCodec.OFFSET));
    }

    /** Sets {@link Sample#span()}. */
    public SamplePatch span(Duration span) {
        return new SamplePatch(changes().set(SampleCodec.SPAN, span));
    }

    /** Clears {@link Sample#span()}: bin {@code span} is removed. */
    public SamplePatch clearSpan() {
        return new SamplePatch(changes().clear(SampleCodec.SPAN));
    }

    /** Sets {@link Sample#uuid()}. */
    public SamplePatch uuid(UUID uuid) {
        return new SamplePatch(changes().set(SampleCodec.UUID, uuid));
    }

    /** Clears {@link Sample#uuid()}: bin {@code uuid} is removed. */
    public SamplePatch clearUuid() {
        return new SamplePatch(changes().clear(SampleCodec.UUID));
    }

    /** Sets {@link Sample#amount()}. */
    public SamplePatch amount(BigDecimal amount) {
        return new SamplePatch(changes().set(SampleCodec.AMOUNT, amount));
    }

    /** Clears {@link Sample#amount()}: bin {@code amount} is removed. */
    public SamplePatch clearAmount() {
        return new SamplePatch(changes().clear(SampleCodec.AMOUNT));
    }

    /** Sets {@link Sample#count()}. */
    public SamplePatch count(BigInteger count) {
        return new SamplePatch(changes().set(SampleCodec.COUNT, count));
    }

    /** Clears {@link Sample#count()}: bin {@code count} is removed. */
    public SamplePatch clearCount() {
        return new SamplePatch(changes().clear(SampleCodec.COUNT));
    }

    /** Sets {@link Sample#link()}. */
    public SamplePatch link(URI link) {
        return new SamplePatch(changes().set(SampleCodec.LINK, link));
    }

    /** Clears {@link Sample#link()}: bin {@code link} is removed. */
    public SamplePatch clearLink() {
        return new SamplePatch(changes().clear(SampleCodec.LINK));
    }

    /** Sets {@link Sample#color()}. */
    public SamplePatch color(Sample.Color color) {
        return new SamplePatch(changes().set(SampleCodec.COLOR, color));
    }

    /** Clears {@link Sample#color()}: bin {@code color} is removed. */
    public SamplePatch clearColor() {
        return new SamplePatch(changes().clear(SampleCodec.COLOR));
    }

    /** Sets {@link Sample#maybeText()}. */
    public SamplePatch maybeText(String maybeText) {
        return new SamplePatch(changes().set(SampleCodec.MAYBE_TEXT, maybeText));
    }

    /** Clears {@link Sample#maybeText()}: bin {@code maybeText} is removed. */
    public SamplePatch clearMaybeText() {
        return new SamplePatch(changes().clear(SampleCodec.MAYBE_TEXT));
    }

    /** Sets {@link Sample#maybeNumber()}. */
    public SamplePatch maybeNumber(Integer maybeNumber) {
        return new SamplePatch(changes().set(SampleCodec.MAYBE_NUMBER, maybeNumber));
    }

    /** Clears {@link Sample#maybeNumber()}: bin {@code maybeNumber} is removed. */
    public SamplePatch clearMaybeNumber() {
        return new SamplePatch(changes().clear(SampleCodec.MAYBE_NUMBER));
    }

    /** Sets {@link Sample#maybePoint()}. */
    public SamplePatch maybePoint(Point maybePoint) {
        return new SamplePatch(changes().set(SampleCodec.MAYBE_POINT, maybePoint));
    }

    /** Clears {@link Sample#maybePoint()}: bin {@code maybePoint} is removed. */
    public SamplePatch clearMaybePoint() {
        return new SamplePatch(changes().clear(SampleCodec.MAYBE_POINT));
    }

    /** Sets {@link Sample#numbers()}. */
    public SamplePatch numbers(List<Integer> numbers) {
        return new SamplePatch(changes().set(SampleCodec.NUMBERS, numbers));
    }

    /** Clears {@link Sample#numbers()}: bin {@code numbers} is removed. */
    public SamplePatch clearNumbers() {
        return new SamplePatch(changes().clear(SampleCodec.NUMBERS));
    }

    /** Sets {@link Sample#rows()}. */
    public SamplePatch rows(List<List<String>> rows) {
        return new SamplePatch(changes().set(SampleCodec.ROWS, rows));
    }

    /** Clears {@link Sample#rows()}: bin {@code rows} is removed. */
    public SamplePatch clearRows() {
        return new SamplePatch(changes().clear(SampleCodec.ROWS));
    }

    /** Sets {@link Sample#colors()}. */
    public SamplePatch colors(Set<Sample.Color> colors) {
        return new SamplePatch(changes().set(SampleCodec.COLORS, colors));
    }

    /** Clears {@link Sample#colors()}: bin {@code colors} is removed. */
    public SamplePatch clearColors() {
        return new SamplePatch(changes().clear(SampleCodec.COLORS));
    }

    /** Sets {@link Sample#prices()}. */
    public SamplePatch prices(Map<String, Double> prices) {
        return new SamplePatch(changes().set(SampleCodec.PRICES, prices));
    }

    /** Clears {@link Sample#prices()}: bin {@code prices} is removed. */
    public SamplePatch clearPrices() {
        return new SamplePatch(changes().clear(SampleCodec.PRICES));
    }

    /** Sets {@link Sample#polygons()}. */
    public SamplePatch polygons(Map<Integer, List<Point>> polygons) {
        return new SamplePatch(changes().set(SampleCodec.POLYGONS, polygons));
    }

    /** Clears {@link Sample#polygons()}: bin {@code polygons} is removed. */
    public SamplePatch clearPolygons() {
        return new SamplePatch(changes().clear(SampleCodec.POLYGONS));
    }

    /** Sets {@link Sample#point()}. */
    public SamplePatch point(Point point) {
        return new SamplePatch(changes().set(SampleCodec.POINT, point));
    }

    /** Clears {@link Sample#point()}: bin {@code p} is removed. */
    public SamplePatch clearPoint() {
        return new SamplePatch(changes().clear(SampleCodec.POINT));
    }
}
