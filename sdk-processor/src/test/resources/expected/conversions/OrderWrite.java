package shop;

import io.aerotype.query.ListWrite;
import io.aerotype.query.MapWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Order}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class OrderWrite extends TypedWrite<Order, OrderWrite> {
    OrderWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Order#total()}, in bin {@code total}. */
    public TypedBinWrite<OrderWrite, Money> total() {
        return new TypedBinWrite<>(this, OrderCodec.TOTAL);
    }

    /** {@link Order#parts()}, in bin {@code parts}. */
    public ListWrite<OrderWrite, Money> parts() {
        return new ListWrite<>(this, OrderCodec.PARTS, Codecs.converted(new Money.AsText(), Codecs.TEXT));
    }

    /** {@link Order#twice()}, in bin {@code twice}. */
    public TypedBinWrite<OrderWrite, Integer> twice() {
        return new TypedBinWrite<>(this, OrderCodec.TWICE);
    }

    /** {@link Order#place()}, in bin {@code place}. */
    public LibraryPlaceWrite<OrderWrite> place() {
        return new LibraryPlaceWrite<>(this, OrderCodec.PLACE);
    }

    /** {@link Order#places()}, in bin {@code places}. */
    public MapWrite<OrderWrite, String, Place> places() {
        return new MapWrite<>(this, OrderCodec.PLACES, Codecs.TEXT, Codecs.embedded(LibraryPlaceCodec.INSTANCE));
    }
}
