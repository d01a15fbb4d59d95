package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Address} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AddressCodec implements ComponentsCodec<Address> {
    /** The codec; it has no state. */
    public static final AddressCodec INSTANCE = new AddressCodec();

    static final Component<String> STREET = Component.of("street", Codecs.TEXT);
    static final Component<String> CITY = Component.of("city", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(STREET, CITY);

    private AddressCodec() {}

    @Override
    public Class<Address> type() {
        return Address.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Address read(BinReader bins) {
        return new Address(
                bins.getString(STREET),
                bins.getString(CITY));
    }

    @Override
    public void write(Address address, BinWriter bins) {
        bins.put(CITY, address.city());
        bins.put(STREET, address.street());
    }
}
