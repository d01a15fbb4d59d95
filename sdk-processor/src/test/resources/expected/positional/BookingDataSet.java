package shop;

import com.aerospike.client.Value;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
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
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Booking}, stored in {@code test.bookings}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookingDataSet extends TypedDataSet<Booking, BookingDataSet.Write> {
    /** {@link Booking#range()}, in bin {@code range}. */
    public final RangeCodec.Bin<Booking> range = new RangeCodec.Bin<>(Location.of(Codec.RANGE));

    /** {@link Booking#others()}, in bin {@code others}. */
    public final ListBin<Booking, List<Range>, Range, RangeCodec.Bin<Booking>> others = new ListBin<>(Location.of(Codec.OTHERS),
            Codecs.embeddedAsList(RangeCodec.INSTANCE), RangeCodec.Bin::new);

    private BookingDataSet(String namespace) {
        super(DataSet.of(namespace, "bookings"), Codec.INSTANCE);
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
    public TypedKey<Booking, Write> id(int id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Booking, Write> ids(int... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Booking, Write> ids(Collection<Integer> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Booking} into stored values and back. */
    static final class Codec implements RecordCodec<Booking> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<Range> RANGE = Component.of("range", Codecs.embeddedAsList(RangeCodec.INSTANCE));
        static final Component<List<Range>> OTHERS = Component.of("others", Codecs.listOf(Codecs.embeddedAsList(RangeCodec.INSTANCE)));

        private static final List<Component<?>> COMPONENTS = List.of(RANGE, OTHERS);

        private Codec() {}

        @Override
        public Class<Booking> type() {
            return Booking.class;
        }

        @Override
        public List<Component<?>> components() {
            return COMPONENTS;
        }

        @Override
        public Booking read(BinReader bins) {
            return new Booking(
                    bins.intId(),
                    bins.get(RANGE),
                    bins.get(OTHERS));
        }

        @Override
        public void write(Booking booking, BinWriter bins) {
            bins.put(RANGE, booking.range());
            bins.put(OTHERS, booking.others());
        }

        @Override
        public Value id(Booking booking) {
            return Value.get(booking.id());
        }
    }

    /** Writes bins of {@link Booking}. */
    static final class Write extends TypedWrite<Booking, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Booking#range()}, in bin {@code range}. */
        public RangeCodec.Write<Write> range() {
            return part(Codec.RANGE, RangeCodec.Write::new);
        }

        /** {@link Booking#others()}, in bin {@code others}. */
        public ListWrite<Write, List<Range>, Range, RangeCodec.Write<Write>> others() {
            return part(Codec.OTHERS, (to, at) -> new ListWrite<>(to, at,
                    Codecs.embeddedAsList(RangeCodec.INSTANCE), RangeCodec.Write::new));
        }
    }

    /** Changes to some components of {@link Booking}, as a value. */
    static final class Patch extends TypedPatch<Booking> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Booking before, Booking after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Booking#range()}. */
        public Patch range(Range range) {
            return new Patch(changes().set(Codec.RANGE, range));
        }

        /** Clears {@link Booking#range()}: bin {@code range} is removed. */
        public Patch clearRange() {
            return new Patch(changes().clear(Codec.RANGE));
        }

        /** Sets {@link Booking#others()}. */
        public Patch others(List<Range> others) {
            return new Patch(changes().set(Codec.OTHERS, others));
        }

        /** Clears {@link Booking#others()}: bin {@code others} is removed. */
        public Patch clearOthers() {
            return new Patch(changes().clear(Codec.OTHERS));
        }
    }
}
