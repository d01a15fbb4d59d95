package shop;

import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.MapWrite;
import io.aerotype.query.StringWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Writes bins of {@link User}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class UserWrite extends TypedWrite<User, UserWrite> {
    UserWrite(WriteTarget target) {
        super(target);
    }

    /** {@link User#name()}, in bin {@code name}. */
    public StringWrite<UserWrite> name() {
        return new StringWrite<>(this, UserCodec.NAME);
    }

    /** {@link User#age()}, in bin {@code age}. */
    public IntegerWrite<UserWrite, Integer> age() {
        return new IntegerWrite<>(this, UserCodec.AGE);
    }

    /** {@link User#status()}, in bin {@code status}. */
    public TypedBinWrite<UserWrite, User.Status> status() {
        return new TypedBinWrite<>(this, UserCodec.STATUS);
    }

    /** {@link User#loginCount()}, in bin {@code login_count}. */
    public IntegerWrite<UserWrite, Long> loginCount() {
        return new IntegerWrite<>(this, UserCodec.LOGIN_COUNT);
    }

    /** {@link User#email()}, in bin {@code email}. */
    public StringWrite<UserWrite> email() {
        return new StringWrite<>(this, UserCodec.EMAIL);
    }

    /** {@link User#tags()}, in bin {@code tags}. */
    public ListWrite<UserWrite, String> tags() {
        return new ListWrite<>(this, UserCodec.TAGS, Codecs.TEXT);
    }

    /** {@link User#scores()}, in bin {@code scores}. */
    public MapWrite<UserWrite, String, Long> scores() {
        return new MapWrite<>(this, UserCodec.SCORES, Codecs.TEXT, Codecs.INT64);
    }

    /** {@link User#seen()}, in bin {@code seen}. */
    public TypedBinWrite<UserWrite, Instant> seen() {
        return new TypedBinWrite<>(this, UserCodec.SEEN);
    }

    /** {@link User#address()}, in bin {@code address}. */
    public User_AddressWrite<UserWrite> address() {
        return new User_AddressWrite<>(this, UserCodec.ADDRESS);
    }
}
