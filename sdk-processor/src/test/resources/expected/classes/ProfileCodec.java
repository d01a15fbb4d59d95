package shop;

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
}
