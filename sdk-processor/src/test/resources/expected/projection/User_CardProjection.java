package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.Projection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Reads {@link User.Card} from records of {@link User}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class User_CardProjection implements Projection<User, User.Card> {
    private static final User_CardProjection INSTANCE = new User_CardProjection();

    static final Component<User.Address> ADDRESS = Component.of("address", Codecs.embedded(User_AddressCodec.INSTANCE));
    static final Component<String> NAME = Component.of("name", "full_name", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(ADDRESS, NAME);

    private User_CardProjection() {}

    @Override
    public Class<User.Card> type() {
        return User.Card.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public User.Card read(BinReader bins) {
        return new User.Card(
                bins.generation(),
                bins.get(ADDRESS),
                bins.getString(NAME),
                bins.stringId());
    }

    /** The projection; it has no state. */
    public static User_CardProjection of() {
        return INSTANCE;
    }
}
