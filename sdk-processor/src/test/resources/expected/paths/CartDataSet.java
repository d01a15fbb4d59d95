package shop;

import io.aerotype.query.BytesBin;
import io.aerotype.query.CollectionBin;
import io.aerotype.query.GeoBin;
import io.aerotype.query.HllBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.RegionBin;
import io.aerotype.query.StringBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import io.aerotype.value.GeoPoint;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Cart}, stored in {@code test.carts}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class CartDataSet extends TypedDataSet<Cart, CartWrite> {
    /** {@link Cart#lines()}, in bin {@code lines}. */
    public final ListBin<Cart, List<Cart.Line>, Cart.Line, Cart_LineBin<Cart>> lines = new ListBin<>(Location.of(CartCodec.LINES),
            Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineBin::new);

    /** {@link Cart#byCode()}, in bin {@code byCode}. */
    public final MapBin<Cart, Map<String, Cart.Line>, String, Cart.Line, Cart_LineBin<Cart>> byCode = new MapBin<>(Location.of(CartCodec.BY_CODE),
            Codecs.TEXT, Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineBin::new);

    /** {@link Cart#shelves()}, in bin {@code shelves}. */
    public final MapBin<Cart, Map<String, Map<Integer, List<Cart.Line>>>, String, Map<Integer, List<Cart.Line>>, MapBin<Cart, Map<Integer, List<Cart.Line>>, Integer, List<Cart.Line>, ListBin<Cart, List<Cart.Line>, Cart.Line, Cart_LineBin<Cart>>>> shelves = new MapBin<>(Location.of(CartCodec.SHELVES),
            Codecs.TEXT,
            Codecs.mapOf(Codecs.INT32, Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE))),
            at -> new MapBin<>(at, Codecs.INT32,
            Codecs.listOf(Codecs.embedded(Cart_LineCodec.INSTANCE)), at2 -> new ListBin<>(at2,
            Codecs.embedded(Cart_LineCodec.INSTANCE), Cart_LineBin::new)));

    /** {@link Cart#waiting()}, in bin {@code waiting}. */
    public final ListBin<Cart, Queue<String>, String, StringBin<Cart>> waiting = new ListBin<>(Location.of(CartCodec.WAITING),
            Codecs.TEXT, StringBin::new);

    /** {@link Cart#counts()}, in bin {@code counts}. */
    public final ListBin<Cart, int[], Integer, IntegerBin<Cart>> counts = new ListBin<>(Location.of(CartCodec.COUNTS),
            Codecs.INT32, IntegerBin::new);

    /** {@link Cart#codes()}, in bin {@code codes}. */
    public final CollectionBin<Cart, SortedSet<String>, String> codes = new CollectionBin<>(Location.of(CartCodec.CODES),
            Codecs.TEXT);

    /** {@link Cart#totals()}, in bin {@code totals}. */
    public final MapBin<Cart, SortedMap<String, Long>, String, Long, IntegerBin<Cart>> totals = new MapBin<>(Location.of(CartCodec.TOTALS),
            Codecs.TEXT, Codecs.INT64, IntegerBin::new);

    /** {@link Cart#span()}, in bin {@code span}. */
    public final Cart_SpanBin<Cart> span = new Cart_SpanBin<>(Location.of(CartCodec.SPAN));

    /** {@link Cart#place()}, in bin {@code place}. */
    public final GeoBin<Cart, GeoPoint> place = new GeoBin<>(Location.of(CartCodec.PLACE));

    /** {@link Cart#area()}, in bin {@code area}. */
    public final RegionBin<Cart> area = new RegionBin<>(Location.of(CartCodec.AREA));

    /** {@link Cart#visitors()}, in bin {@code visitors}. */
    public final HllBin<Cart> visitors = new HllBin<>(Location.of(CartCodec.VISITORS));

    /** {@link Cart#flags()}, in bin {@code flags}. */
    public final BytesBin<Cart, byte[]> flags = new BytesBin<>(Location.of(CartCodec.FLAGS));

    /** {@link Cart#buffer()}, in bin {@code buffer}. */
    public final BytesBin<Cart, ByteBuffer> buffer = new BytesBin<>(Location.of(CartCodec.BUFFER));

    private CartDataSet(String namespace) {
        super(DataSet.of(namespace, "carts"), CartCodec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static CartDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static CartDataSet of(String namespace) {
        return new CartDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Cart, CartWrite> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Cart, CartWrite> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Cart, CartWrite> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected CartWrite write(WriteTarget target) {
        return new CartWrite(target);
    }
}
