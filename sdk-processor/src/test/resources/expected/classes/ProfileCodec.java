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

/** Turns {@link Profile} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class ProfileCodec implements ComponentsCodec<Profile> {
    /** The codec; it has no state. */
    public static final ProfileCodec INSTANCE = new ProfileCodec();

    static final Component<String> NAME = Component.of("name", Codecs.TEXT);
    static final Component<Integer> AGE = Component.of("age", Codecs.INT32);

    private static final List<Component<?>> COMPONENTS = List.of(NAME, AGE);

    private ProfileCodec() {}

    @Override
    public Class<Profile> type() {
        return Profile.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Profile read(BinReader bins) {
        return Profile.builder()
                .name(bins.getString(NAME))
                .withAge(bins.getInt(AGE))
                .build();
    }

    @Override
    public void write(Profile profile, BinWriter bins) {
        bins.put(AGE, profile.age());
        bins.put(NAME, profile.name());
    }

    /**
     * An embedded {@link Profile} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    public static final class Bin<T> extends TypedBin<T, Profile> {
        /** {@link Profile#name()}, under key {@code name}. */
        public final StringBin<T> name;

        /** {@link Profile#age()}, under key {@code age}. */
        public final IntegerBin<T> age;

        /** A value of a record. */
        public Bin(Location<Profile> location) {
            super(location);
            this.name = new StringBin<>(location.inside(ProfileCodec.NAME));
            this.age = new IntegerBin<>(location.inside(ProfileCodec.AGE));
        }
    }

    /**
     * Writes an embedded {@link Profile}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    public static final class Write<W> extends TypedBinWrite<W, Profile> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Profile> location) {
            super(sink, location);
        }

        /** {@link Profile#name()}, under key {@code name}. */
        public TypedBinWrite<W, String> name() {
            return part(ProfileCodec.NAME, TypedBinWrite::new);
        }

        /** {@link Profile#age()}, under key {@code age}. */
        public IntegerWrite<W, Integer> age() {
            return part(ProfileCodec.AGE, IntegerWrite::new);
        }
    }
}
