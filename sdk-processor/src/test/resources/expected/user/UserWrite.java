package shop;

import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.StringWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes bins of {@link User}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class UserWrite extends TypedWrite<User, UserWrite> {
    UserWrite(WriteTarget target) {
        super(target);
    }

    /** {@link User#name()}, in bin {@code name}. */
    public StringWrite<UserWrite> name() {
        return part(UserCodec.NAME, StringWrite::new);
    }

    /** {@link User#age()}, in bin {@code age}. */
    public IntegerWrite<UserWrite, Integer> age() {
        return part(UserCodec.AGE, IntegerWrite::new);
    }

    /** {@link User#status()}, in bin {@code status}. */
    public StringWrite<UserWrite> status() {
        return part(UserCodec.STATUS, StringWrite::new);
    }

    /** {@link User#loginCount()}, in bin {@code login_count}. */
    public IntegerWrite<UserWrite, Long> loginCount() {
        return part(UserCodec.LOGIN_COUNT, IntegerWrite::new);
    }

    /** {@link User#tags()}, in bin {@code tags}. */
    public ListWrite<UserWrite, List<String>, String, TypedBinWrite<UserWrite, String>> tags() {
        return part(UserCodec.TAGS, (to, at) -> new ListWrite<>(to, at, Codecs.TEXT,
                TypedBinWrite::new));
    }

    /** {@link User#address()}, in bin {@code address}. */
    public AddressWrite<UserWrite> address() {
        return part(UserCodec.ADDRESS, AddressWrite::new);
    }
}
