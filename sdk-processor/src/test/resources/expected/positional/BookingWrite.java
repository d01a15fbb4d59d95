package shop;

import io.aerotype.query.ListWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Booking}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookingWrite extends TypedWrite<Booking, BookingWrite> {
    BookingWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Booking#range()}, in bin {@code range}. */
    public TypedBinWrite<BookingWrite, Range> range() {
        return new TypedBinWrite<>(this, BookingCodec.RANGE);
    }

    /** {@link Booking#others()}, in bin {@code others}. */
    public ListWrite<BookingWrite, Range> others() {
        return new ListWrite<>(this, BookingCodec.OTHERS, Codecs.embeddedAsList(RangeCodec.INSTANCE));
    }
}
