package shop;

import io.aerotype.query.ListWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Booking}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookingWrite extends TypedWrite<Booking, BookingWrite> {
    BookingWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Booking#range()}, in bin {@code range}. */
    public RangeWrite<BookingWrite> range() {
        return part(BookingCodec.RANGE, RangeWrite::new);
    }

    /** {@link Booking#others()}, in bin {@code others}. */
    public ListWrite<BookingWrite, List<Range>, Range, RangeWrite<BookingWrite>> others() {
        return part(BookingCodec.OTHERS, (to, at) -> new ListWrite<>(to, at,
                Codecs.embeddedAsList(RangeCodec.INSTANCE), RangeWrite::new));
    }
}
