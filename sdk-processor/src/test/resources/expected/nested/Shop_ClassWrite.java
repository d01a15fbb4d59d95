package shop;

import io.aerotype.query.StringWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Shop.Class}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_ClassWrite extends TypedWrite<Shop.Class, Shop_ClassWrite> {
    Shop_ClassWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Shop.Class#bins()}, in bin {@code bins}. */
    public StringWrite<Shop_ClassWrite> bins() {
        return part(Shop_ClassCodec.BINS, StringWrite::new);
    }
}
