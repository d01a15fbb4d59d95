package shop;

import io.aerotype.query.BytesWrite;
import io.aerotype.query.HllWrite;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.MapWrite;
import io.aerotype.query.SetWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Cart}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class CartWrite extends TypedWrite<Cart, CartWrite> {
    CartWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Cart#lines()}, in bin {@code lines}. */
    public ListWrite<CartWrite, List<Cart.Line>, Cart.Line, Cart_LineWrite<CartWrite>> lines() {
        return part(CartCodec.LINES, (to, at) -> new ListWrite<>(to, at,
                Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineWrite::new));
    }

    /** {@link Cart#byCode()}, in bin {@code byCode}. */
    public MapWrite<CartWrite, Map<String, Cart.Line>, String, Cart.Line, Cart_LineWrite<CartWrite>> byCode() {
        return part(CartCodec.BY_CODE, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineWrite::new));
    }

    /** {@link Cart#shelves()}, in bin {@code shelves}. */
    public MapWrite<CartWrite, Map<String, Map<Integer, List<Cart.Line>>>, String, Map<Integer, List<Cart.Line>>, MapWrite<CartWrite, Map<Integer, List<Cart.Line>>, Integer, List<Cart.Line>, ListWrite<CartWrite, List<Cart.Line>, Cart.Line, Cart_LineWrite<CartWrite>>>> shelves() {
        return part(CartCodec.SHELVES, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                Codecs.mapOf(Codecs.INT32, Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE))),
                (to2, at2) -> new MapWrite<>(to2, at2, Codecs.INT32,
                Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE)),
                (to3, at3) -> new ListWrite<>(to3, at3, Codecs.embedded(Cart_LineCodec.INSTANCE),
                Cart_LineWrite::new))));
    }

    /** {@link Cart#waiting()}, in bin {@code waiting}. */
    public ListWrite<CartWrite, Queue<String>, String, TypedBinWrite<CartWrite, String>> waiting() {
        return part(CartCodec.WAITING, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                TypedBinWrite::new));
    }

    /** {@link Cart#counts()}, in bin {@code counts}. */
    public ListWrite<CartWrite, int[], Integer, IntegerWrite<CartWrite, Integer>> counts() {
        return part(CartCodec.COUNTS, (to, at) -> new ListWrite<>(to, at, Codecs.INT32,
                IntegerWrite::new));
    }

    /** {@link Cart#codes()}, in bin {@code codes}. */
    public SetWrite<CartWrite, SortedSet<String>, String> codes() {
        return part(CartCodec.CODES, (to, at) -> new SetWrite<>(to, at, Codecs.TEXT));
    }

    /** {@link Cart#totals()}, in bin {@code totals}. */
    public MapWrite<CartWrite, SortedMap<String, Long>, String, Long, IntegerWrite<CartWrite, Long>> totals() {
        return part(CartCodec.TOTALS, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT, Codecs.INT64,
                IntegerWrite::new));
    }

    /** {@link Cart#span()}, in bin {@code span}. */
    public Cart_SpanWrite<CartWrite> span() {
        return part(CartCodec.SPAN, Cart_SpanWrite::new);
    }

    /** {@link Cart#place()}, in bin {@code place}. */
    public TypedBinWrite<CartWrite, GeoPoint> place() {
        return part(CartCodec.PLACE, TypedBinWrite::new);
    }

    /** {@link Cart#area()}, in bin {@code area}. */
    public TypedBinWrite<CartWrite, GeoJson> area() {
        return part(CartCodec.AREA, TypedBinWrite::new);
    }

    /** {@link Cart#visitors()}, in bin {@code visitors}. */
    public HllWrite<CartWrite> visitors() {
        return part(CartCodec.VISITORS, HllWrite::new);
    }

    /** {@link Cart#flags()}, in bin {@code flags}. */
    public BytesWrite<CartWrite, byte[]> flags() {
        return part(CartCodec.FLAGS, BytesWrite::new);
    }

    /** {@link Cart#buffer()}, in bin {@code buffer}. */
    public BytesWrite<CartWrite, ByteBuffer> buffer() {
        return part(CartCodec.BUFFER, BytesWrite::new);
    }
}
