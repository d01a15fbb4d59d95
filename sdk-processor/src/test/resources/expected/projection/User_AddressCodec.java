package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link User.Address} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class User_AddressCodec implements ComponentsCodec<User.Address> {
    /** The codec; it has no state. */
    public static final User_AddressCodec INSTANCE = new User_AddressCodec();

    static final Component<String> CITY = Component.of("city", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(CITY);

    private User_AddressCodec() {}

    @Override
    public Class<User.Address> type() {
        return User.Address.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public User.Address read(BinReader bins) {
        return new User.Address(
                bins.getString(CITY));
    }

    @Override
    public void write(User.Address address, BinWriter bins) {
        bins.put(CITY, address.city());
    }
}
