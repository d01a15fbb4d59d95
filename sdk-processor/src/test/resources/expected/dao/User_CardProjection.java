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

    static final Component<String> NAME = Component.of("name", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(NAME);

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
                bins.stringId(),
                bins.getString(NAME));
    }

    /** The projection; it has no state. */
    public static User_CardProjection of() {
        return INSTANCE;
    }
}
