package shop;

import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Booking}, stored in {@code test.bookings}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookingDataSet extends TypedDataSet<Booking, BookingWrite> {
    /** {@link Booking#range()}, in bin {@code range}. */
    public final RangeBin<Booking> range = new RangeBin<>(Location.of(BookingCodec.RANGE));

    /** {@link Booking#others()}, in bin {@code others}. */
    public final ListBin<Booking, List<Range>, Range, RangeBin<Booking>> others = new ListBin<>(Location.of(BookingCodec.OTHERS),
            Codecs.embeddedAsList(RangeCodec.INSTANCE), RangeBin::new);

    private BookingDataSet(String namespace) {
        super(DataSet.of(namespace, "bookings"), BookingCodec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static BookingDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static BookingDataSet of(String namespace) {
        return new BookingDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Booking, BookingWrite> id(int id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Booking, BookingWrite> ids(int... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Booking, BookingWrite> ids(Collection<Integer> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected BookingWrite write(WriteTarget target) {
        return new BookingWrite(target);
    }
}
