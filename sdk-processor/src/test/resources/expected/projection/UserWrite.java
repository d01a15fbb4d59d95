package shop;

import io.aerotype.query.IntegerWrite;
import io.aerotype.query.ListWrite;
import io.aerotype.query.StringWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import javax.annotation.processing.Generated;

/** Writes bins of {@link User}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class UserWrite extends TypedWrite<User, UserWrite> {
    UserWrite(WriteTarget target) {
        super(target);
    }

    /** {@link User#name()}, in bin {@code full_name}. */
    public StringWrite<UserWrite> name() {
        return new StringWrite<>(this, UserCodec.NAME);
    }

    /** {@link User#age()}, in bin {@code age}. */
    public IntegerWrite<UserWrite, Integer> age() {
        return new IntegerWrite<>(this, UserCodec.AGE);
    }

    /** {@link User#email()}, in bin {@code email}. */
    public StringWrite<UserWrite> email() {
        return new StringWrite<>(this, UserCodec.EMAIL);
    }

    /** {@link User#tags()}, in bin {@code tags}. */
    public ListWrite<UserWrite, String> tags() {
        return new ListWrite<>(this, UserCodec.TAGS, Codecs.TEXT);
    }

    /** {@link User#address()}, in bin {@code address}. */
    public User_AddressWrite<UserWrite> address() {
        return new User_AddressWrite<>(this, UserCodec.ADDRESS);
    }
}
