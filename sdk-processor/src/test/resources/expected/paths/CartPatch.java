package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Cart}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class CartPatch extends TypedPatch<Cart> {
    private static final CartPatch NONE = new CartPatch(Changes.NONE);

    private CartPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static CartPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static CartPatch between(Cart before, Cart after) {
        return new CartPatch(Changes.between(CartCodec.INSTANCE, before, after));
    }

    /** Sets {@link Cart#lines()}. */
    public CartPatch lines(List<Cart.Line> lines) {
        return new CartPatch(changes().set(CartCodec.LINES, lines));
    }

    /** Clears {@link Cart#lines()}: bin {@code lines} is removed. */
    public CartPatch clearLines() {
        return new CartPatch(changes().clear(CartCodec.LINES));
    }

    /** Sets {@link Cart#byCode()}. */
    public CartPatch byCode(Map<String, Cart.Line> byCode) {
        return new CartPatch(changes().set(CartCodec.BY_CODE, byCode));
    }

    /** Clears {@link Cart#byCode()}: bin {@code byCode} is removed. */
    public CartPatch clearByCode() {
        return new CartPatch(changes().clear(CartCodec.BY_CODE));
    }

    /** Sets {@link Cart#shelves()}. */
    public CartPatch shelves(Map<String, Map<Integer, List<Cart.Line>>> shelves) {
        return new CartPatch(changes().set(CartCodec.SHELVES, shelves));
    }

    /** Clears {@link Cart#shelves()}: bin {@code shelves} is removed. */
    public CartPatch clearShelves() {
        return new CartPatch(changes().clear(CartCodec.SHELVES));
    }

    /** Sets {@link Cart#waiting()}. */
    public CartPatch waiting(Queue<String> waiting) {
        return new CartPatch(changes().set(CartCodec.WAITING, waiting));
    }

    /** Clears {@link Cart#waiting()}: bin {@code waiting} is removed. */
    public CartPatch clearWaiting() {
        return new CartPatch(changes().clear(CartCodec.WAITING));
    }

    /** Sets {@link Cart#counts()}. */
    public CartPatch counts(int[] counts) {
        return new CartPatch(changes().set(CartCodec.COUNTS, counts));
    }

    /** Clears {@link Cart#counts()}: bin {@code counts} is removed. */
    public CartPatch clearCounts() {
        return new CartPatch(changes().clear(CartCodec.COUNTS));
    }

    /** Sets {@link Cart#codes()}. */
    public CartPatch codes(SortedSet<String> codes) {
        return new CartPatch(changes().set(CartCodec.CODES, codes));
    }

    /** Clears {@link Cart#codes()}: bin {@code codes} is removed. */
    public CartPatch clearCodes() {
        return new CartPatch(changes().clear(CartCodec.CODES));
    }

    /** Sets {@link Cart#totals()}. */
    public CartPatch totals(SortedMap<String, Long> totals) {
        return new CartPatch(changes().set(CartCodec.TOTALS, totals));
    }

    /** Clears {@link Cart#totals()}: bin {@code totals} is removed. */
    public CartPatch clearTotals() {
        return new CartPatch(changes().clear(CartCodec.TOTALS));
    }

    /** Sets {@link Cart#span()}. */
    public CartPatch span(Cart.Span span) {
        return new CartPatch(changes().set(CartCodec.SPAN, span));
    }

    /** Clears {@link Cart#span()}: bin {@code span} is removed. */
    public CartPatch clearSpan() {
        return new CartPatch(changes().clear(CartCodec.SPAN));
    }

    /** Sets {@link Cart#place()}. */
    public CartPatch place(GeoPoint place) {
        return new CartPatch(changes().set(CartCodec.PLACE, place));
    }

    /** Clears {@link Cart#place()}: bin {@code place} is removed. */
    public CartPatch clearPlace() {
        return new CartPatch(changes().clear(CartCodec.PLACE));
    }

    /** Sets {@link Cart#area()}. */
    public CartPatch area(GeoJson area) {
        return new CartPatch(changes().set(CartCodec.AREA, area));
    }

    /** Clears {@link Cart#area()}: bin {@code area} is removed. */
    public CartPatch clearArea() {
        return new CartPatch(changes().clear(CartCodec.AREA));
    }

    /** Sets {@link Cart#visitors()}. */
    public CartPatch visitors(HllSketch visitors) {
        return new CartPatch(changes().set(CartCodec.VISITORS, visitors));
    }

    /** Clears {@link Cart#visitors()}: bin {@code visitors} is removed. */
    public CartPatch clearVisitors() {
        return new CartPatch(changes().clear(CartCodec.VISITORS));
    }

    /** Sets {@link Cart#flags()}. */
    public CartPatch flags(byte[] flags) {
        return new CartPatch(changes().set(CartCodec.FLAGS, flags));
    }

    /** Clears {@link Cart#flags()}: bin {@code flags} is removed. */
    public CartPatch clearFlags() {
        return new CartPatch(changes().clear(CartCodec.FLAGS));
    }

    /** Sets {@link Cart#buffer()}. */
    public CartPatch buffer(ByteBuffer buffer) {
        return new CartPatch(changes().set(CartCodec.BUFFER, buffer));
    }

    /** Clears {@link Cart#buffer()}: bin {@code buffer} is removed. */
    public CartPatch clearBuffer() {
        return new CartPatch(changes().clear(CartCodec.BUFFER));
    }
}
