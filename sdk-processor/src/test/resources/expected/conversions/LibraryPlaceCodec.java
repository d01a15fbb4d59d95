package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Place} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class LibraryPlaceCodec implements ComponentsCodec<Place> {
    /** The codec; it has no state. */
    public static final LibraryPlaceCodec INSTANCE = new LibraryPlaceCodec();

    static final Component<String> CITY = Component.of("city", Codecs.TEXT);
    static final Component<Integer> ZIP = Component.of("zip", "z", Codecs.INT32);

    private static final List<Component<?>> COMPONENTS = List.of(CITY, ZIP);

    private LibraryPlaceCodec() {}

    @Override
    public Class<Place> type() {
        return Place.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Place read(BinReader bins) {
        return Place.of(
                bins.getString(CITY),
                bins.getInt(ZIP));
    }

    @Override
    public void write(Place place, BinWriter bins) {
        bins.put(CITY, place.getCity());
        bins.put(ZIP, place.zip());
    }
}
