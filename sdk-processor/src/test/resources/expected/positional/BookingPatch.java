package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import java.util.List;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Booking}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookingPatch extends TypedPatch<Booking> {
    private static final BookingPatch NONE = new BookingPatch(Changes.NONE);

    private BookingPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static BookingPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static BookingPatch between(Booking before, Booking after) {
        return new BookingPatch(Changes.between(BookingCodec.INSTANCE, before, after));
    }

    /** Sets {@link Booking#range()}. */
    public BookingPatch range(Range range) {
        return new BookingPatch(changes().set(BookingCodec.RANGE, range));
    }

    /** Clears {@link Booking#range()}: bin {@code range} is removed. */
    public BookingPatch clearRange() {
        return new BookingPatch(changes().clear(BookingCodec.RANGE));
    }

    /** Sets {@link Booking#others()}. */
    public BookingPatch others(List<Range> others) {
        return new BookingPatch(changes().set(BookingCodec.OTHERS, others));
    }

    /** Clears {@link Booking#others()}: bin {@code others} is removed. */
    public BookingPatch clearOthers() {
        return new BookingPatch(changes().clear(BookingCodec.OTHERS));
    }
}
