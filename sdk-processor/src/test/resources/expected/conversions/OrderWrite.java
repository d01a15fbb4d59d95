package shop;

import io.aerotype.query.ListWrite;
import io.aerotype.query.MapWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Order}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class OrderWrite extends TypedWrite<Order, OrderWrite> {
    OrderWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Order#total()}, in bin {@code total}. */
    public TypedBinWrite<OrderWrite, Money> total() {
        return part(OrderCodec.TOTAL, TypedBinWrite::new);
    }

    /** {@link Order#parts()}, in bin {@code parts}. */
    public ListWrite<OrderWrite, List<Money>, Money, TypedBinWrite<OrderWrite, Money>> parts() {
        return part(OrderCodec.PARTS, (to, at) -> new ListWrite<>(to, at,
                Codecs.converted(new Money.AsText(), Codecs.TEXT), TypedBinWrite::new));
    }

    /** {@link Order#twice()}, in bin {@code twice}. */
    public TypedBinWrite<OrderWrite, Integer> twice() {
        return part(OrderCodec.TWICE, TypedBinWrite::new);
    }

    /** {@link Order#place()}, in bin {@code place}. */
    public LibraryPlaceWrite<OrderWrite> place() {
        return part(OrderCodec.PLACE, LibraryPlaceWrite::new);
    }

    /** {@link Order#places()}, in bin {@code places}. */
    public MapWrite<OrderWrite, Map<String, Place>, String, Place, LibraryPlaceWrite<OrderWrite>> places() {
        return part(OrderCodec.PLACES, (to, at) -> new MapWrite<>(to, at, Codecs.TEXT,
                Codecs.embedded(LibraryPlaceCodec.INSTANCE), LibraryPlaceWrite::new));
    }
}
