package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
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

    /**
     * An embedded {@link Place} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Place> {
        /** {@link Place#getCity()}, under key {@code city}. */
        public final StringBin<T> city;

        /** {@link Place#zip()}, under key {@code z}. */
        public final IntegerBin<T> zip;

        /** A value of a record. */
        public Bin(Location<Place> location) {
            super(location);
            this.city = new StringBin<>(location.inside(LibraryPlaceCodec.CITY));
            this.zip = new IntegerBin<>(location.inside(LibraryPlaceCodec.ZIP));
        }
    }

    /**
     * Writes an embedded {@link Place}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Place> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Place> location) {
            super(sink, location);
        }

        /** {@link Place#getCity()}, under key {@code city}. */
        public TypedBinWrite<W, String> city() {
            return part(LibraryPlaceCodec.CITY, TypedBinWrite::new);
        }

        /** {@link Place#zip()}, under key {@code z}. */
        public IntegerWrite<W, Integer> zip() {
            return part(LibraryPlaceCodec.ZIP, IntegerWrite::new);
        }
    }
}
