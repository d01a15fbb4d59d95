package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Booking} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookingCodec implements RecordCodec<Booking> {
    /** The codec; it has no state. */
    public static final BookingCodec INSTANCE = new BookingCodec();

    static final Component<Range> RANGE = Component.of("range", Codecs.embeddedAsList(RangeCodec.INSTANCE));
    static final Component<List<Range>> OTHERS = Component.of("others", Codecs.listOf(Codecs.embeddedAsList(RangeCodec.INSTANCE)));

    private static final List<Component<?>> COMPONENTS = List.of(RANGE, OTHERS);

    private BookingCodec() {}

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
