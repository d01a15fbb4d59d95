package shop.stats;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.Projection;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.User;

/** Reads {@link Age} from records of {@link User}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class AgeProjection implements Projection<User, Age> {
    private static final AgeProjection INSTANCE = new AgeProjection();

    static final Component<Integer> AGE = Component.of("age", Codecs.INT32);
    static final Component<String> EMAIL = Component.of("email", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(AGE, EMAIL);

    private AgeProjection() {}

    @Override
    public Class<Age> type() {
        return Age.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Age read(BinReader bins) {
        return new Age(
                bins.getInt(AGE),
                bins.find(EMAIL));
    }

    /** The projection; it has no state. */
    public static AgeProjection of() {
        return INSTANCE;
    }
}
