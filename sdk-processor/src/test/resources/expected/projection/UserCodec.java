package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link User} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class UserCodec implements RecordCodec<User> {
    /** The codec; it has no state. */
    public static final UserCodec INSTANCE = new UserCodec();

    static final Component<String> NAME = Component.of("name", "full_name", Codecs.TEXT);
    static final Component<Integer> AGE = Component.of("age", Codecs.INT32);
    static final Component<String> EMAIL = Component.of("email", Codecs.TEXT);
    static final Component<List<String>> TAGS = Component.of("tags", Codecs.listOf(Codecs.TEXT));
    static final Component<User.Address> ADDRESS = Component.of("address", Codecs.embedded(User_AddressCodec.INSTANCE));

    private static final List<Component<?>> COMPONENTS = List.of(NAME, AGE, EMAIL, TAGS, ADDRESS);

    private UserCodec() {}

    @Override
    public Class<User> type() {
        return User.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public User read(BinReader bins) {
        return new User(
                bins.stringId(),
                bins.getString(NAME),
                bins.getInt(AGE),
                bins.find(EMAIL),
                bins.get(TAGS),
                bins.get(ADDRESS),
                bins.generation());
    }

    @Override
    public void write(User user, BinWriter bins) {
        bins.put(NAME, user.name());
        bins.put(AGE, user.age());
        bins.put(EMAIL, user.email());
        bins.put(TAGS, user.tags());
        bins.put(ADDRESS, user.address());
    }

    @Override
    public Value id(User user) {
        return Value.get(user.id());
    }

    @Override
    public int generation(User user) {
        return user.generation();
    }
}
