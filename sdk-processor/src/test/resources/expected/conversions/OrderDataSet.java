package shop;

import com.aerospike.client.Value;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.MapWrite;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.TypedPatch;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Changes;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Order}, stored in {@code test.orders}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class OrderDataSet extends TypedDataSet<Order, OrderDataSet.Write> {
    /** {@link Order#total()}, in bin {@code total}. */
    public final TypedBin<Order, Money> total = new TypedBin<>(Location.of(Codec.TOTAL));

    /** {@link Order#parts()}, in bin {@code parts}. */
    public final ListBin<Order, List<Money>, Money, TypedBin<Order, Money>> parts = new ListBin<>(Location.of(Codec.PARTS),
            Codecs.converted(new Money.AsText(), Codecs.TEXT), TypedBin::new);

    /** {@link Order#twice()}, in bin {@code twice}. */
    public final TypedBin<Order, Integer> twice = new TypedBin<>(Location.of(Codec.TWICE));

    /** {@link Order#place()}, in bin {@code place}. */
    public final LibraryPlaceCodec.Bin<Order> place = new LibraryPlaceCodec.Bin<>(Location.of(Codec.PLACE));

    /** {@link Order#places()}, in bin {@code places}. */
    public final MapBin<Order, Map<String, Place>, String, Place, LibraryPlaceCodec.Bin<Order>> places = new MapBin<>(Location.of(Codec.PLACES),
            Codecs.TEXT, Codecs.embedded(LibraryPlaceCodec.INSTANCE), LibraryPlaceCodec.Bin::new);

    private OrderDataSet(String namespace) {
        super(DataSet.of(namespace, "orders"), Codec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static OrderDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static OrderDataSet of(String namespace) {
        return new OrderDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Order, Write> id(long id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Order, Write> ids(long... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Order, Write> ids(Collection<Long> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Order} into stored values and back. */
    public static final class Codec implements RecordCodec<Order> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<Money> TOTAL = Component.of("total", Codecs.converted(new Money.AsText(), Codecs.TEXT));
        static final Component<List<Money>> PARTS = Component.of("parts", Codecs.listOf(Codecs.converted(new Money.AsText(), Codecs.TEXT)));
        static final Component<Integer> TWICE = Component.of("twice", Codecs.converted(new Order.Doubled(), Codecs.INT64));
        static final Component<Place> PLACE = Component.of("place", Codecs.embedded(LibraryPlaceCodec.INSTANCE));
        static final Component<Map<String, Place>> PLACES = Component.of("places", Codecs.mapOf(Codecs.TEXT, Codecs.embedded(LibraryPlaceCodec.INSTANCE)));

        private static final List<Component<?>> COMPONENTS = List.of(TOTAL, PARTS, TWICE, PLACE,
                PLACES);

        private Codec() {}

        @Override
        public Class<Order> type() {
            return Order.class;
        }

        @Override
        public List<Component<?>> components() {
            return COMPONENTS;
        }

        @Override
        public Order read(BinReader bins) {
            return new Order(
                    bins.longId(),
                    bins.get(TOTAL),
                    bins.get(PARTS),
                    bins.require(TWICE),
                    bins.get(PLACE),
                    bins.get(PLACES));
        }

        @Override
        public void write(Order order, BinWriter bins) {
            bins.put(TOTAL, order.total());
            bins.put(PARTS, order.parts());
            bins.put(TWICE, Integer.valueOf(order.twice()));
            bins.put(PLACE, order.place());
            bins.put(PLACES, order.places());
        }

        @Override
        public Value id(Order order) {
            return Value.get(order.id());
        }
    }

    /** Writes bins of {@link Order}. */
    public static final class Write extends TypedWrite<Order, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Order#total()}, in bin {@code total}. */
        public TypedBinWrite<Write, Money> total() {
            return part(Codec.TOTAL, TypedBinWrite::new);
        }

        /** {@link Order#parts()}, in bin {@code parts}. */
        public ListWrite<Write, List<Money>, Money, TypedBinWrite<Write, Money>> parts() {
            return part(Codec.PARTS, (to, at) -> new ListWrite<>(to, at,
                    Codecs.converted(new Money.AsText(), Codecs.TEXT), TypedBinWrite::new));
        }

        /** {@link Order#twice()}, in bin {@code twice}. */
        public TypedBinWrite<Write, Integer> twice() {
            return part(Codec.TWICE, TypedBinWrite::new);
        }

        /** {@link Order#place()}, in bin {@code place}. */
        public LibraryPlaceCodec.Write<Write> place() {
            return part(Codec.PLACE, LibraryPlaceCodec.Write::new);
        }

        /** {@link Order#places()}, in bin {@code places}. */
        public MapWrite<Write, Map<String, Place>, String, Place, LibraryPlaceCodec.Write<Write>> places() {
            return part(Codec.PLACES, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                    Codecs.embedded(LibraryPlaceCodec.INSTANCE), LibraryPlaceCodec.Write::new));
        }
    }

    /** Changes to some components of {@link Order}, as a value. */
    public static final class Patch extends TypedPatch<Order> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Order before, Order after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Order#total()}. */
        public Patch total(Money total) {
            return new Patch(changes().set(Codec.TOTAL, total));
        }

        /** Clears {@link Order#total()}: bin {@code total} is removed. */
        public Patch clearTotal() {
            return new Patch(changes().clear(Codec.TOTAL));
        }

        /** Sets {@link Order#parts()}. */
        public Patch parts(List<Money> parts) {
            return new Patch(changes().set(Codec.PARTS, parts));
        }

        /** Clears {@link Order#parts()}: bin {@code parts} is removed. */
        public Patch clearParts() {
            return new Patch(changes().clear(Codec.PARTS));
        }

        /** Sets {@link Order#twice()}. */
        public Patch twice(int twice) {
            return new Patch(changes().set(Codec.TWICE, twice));
        }

        /** Sets {@link Order#place()}. */
        public Patch place(Place place) {
            return new Patch(changes().set(Codec.PLACE, place));
        }

        /** Clears {@link Order#place()}: bin {@code place} is removed. */
        public Patch clearPlace() {
            return new Patch(changes().clear(Codec.PLACE));
        }

        /** Sets {@link Order#places()}. */
        public Patch places(Map<String, Place> places) {
            return new Patch(changes().set(Codec.PLACES, places));
        }

        /** Clears {@link Order#places()}: bin {@code places} is removed. */
        public Patch clearPlaces() {
            return new Patch(changes().clear(Codec.PLACES));
        }
    }
}
