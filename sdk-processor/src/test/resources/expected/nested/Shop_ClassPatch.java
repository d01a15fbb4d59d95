package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Shop.Class}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_ClassPatch extends TypedPatch<Shop.Class> {
    private static final Shop_ClassPatch NONE = new Shop_ClassPatch(Changes.NONE);

    private Shop_ClassPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static Shop_ClassPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static Shop_ClassPatch between(Shop.Class before, Shop.Class after) {
        return new Shop_ClassPatch(Changes.between(Shop_ClassCodec.INSTANCE, before, after));
    }

    /** Sets {@link Shop.Class#bins()}. */
    public Shop_ClassPatch bins(String bins) {
        return new Shop_ClassPatch(changes().set(Shop_ClassCodec.BINS, bins));
    }

    /** Clears {@link Shop.Class#bins()}: bin {@code bins} is removed. */
    public Shop_ClassPatch clearBins() {
        return new Shop_ClassPatch(changes().clear(Shop_ClassCodec.BINS));
    }
}
