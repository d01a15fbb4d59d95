package shop;

import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.TypedBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Order}, stored in {@code test.orders}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class OrderDataSet extends TypedDataSet<Order, OrderWrite> {
    /** {@link Order#total()}, in bin {@code total}. */
    public final TypedBin<Order, Money> total = new TypedBin<>(Location.of(OrderCodec.TOTAL));

    /** {@link Order#parts()}, in bin {@code parts}. */
    public final ListBin<Order, List<Money>, Money, TypedBin<Order, Money>> parts = new ListBin<>(Location.of(OrderCodec.PARTS),
            Codecs.converted(new Money.AsText(), Codecs.TEXT), TypedBin::new);

    /** {@link Order#twice()}, in bin {@code twice}. */
    public final TypedBin<Order, Integer> twice = new TypedBin<>(Location.of(OrderCodec.TWICE));

    /** {@link Order#place()}, in bin {@code place}. */
    public final LibraryPlaceBin<Order> place = new LibraryPlaceBin<>(Location.of(OrderCodec.PLACE));

    /** {@link Order#places()}, in bin {@code places}. */
    public final MapBin<Order, Map<String, Place>, String, Place, LibraryPlaceBin<Order>> places = new MapBin<>(Location.of(OrderCodec.PLACES),
            Codecs.TEXT, Codecs.embedded(LibraryPlaceCodec.INSTANCE), LibraryPlaceBin::new);

    private OrderDataSet(String namespace) {
        super(DataSet.of(namespace, "orders"), OrderCodec.INSTANCE);
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
    public TypedKey<Order, OrderWrite> id(long id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Order, OrderWrite> ids(long... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Order, OrderWrite> ids(Collection<Long> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected OrderWrite write(WriteTarget target) {
        return new OrderWrite(target);
    }
}
