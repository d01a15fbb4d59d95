package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link User}, stored in {@code test.users}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class UserDataSet extends TypedDataSet<User, UserWrite> {
    /** {@link User#name()}, in bin {@code full_name}. */
    public final StringBin<User> name = new StringBin<>(Location.of(UserCodec.NAME));

    /** {@link User#age()}, in bin {@code age}. */
    public final IntegerBin<User> age = new IntegerBin<>(Location.of(UserCodec.AGE));

    /** {@link User#email()}, in bin {@code email}. */
    public final StringBin<User> email = new StringBin<>(Location.of(UserCodec.EMAIL));

    /** {@link User#tags()}, in bin {@code tags}. */
    public final ListBin<User, List<String>, String, StringBin<User>> tags = new ListBin<>(Location.of(UserCodec.TAGS),
            Codecs.TEXT, StringBin::new);

    /** {@link User#address()}, in bin {@code address}. */
    public final User_AddressBin<User> address = new User_AddressBin<>(Location.of(UserCodec.ADDRESS));

    private UserDataSet(String namespace) {
        super(DataSet.of(namespace, "users"), UserCodec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static UserDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static UserDataSet of(String namespace) {
        return new UserDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<User, UserWrite> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<User, UserWrite> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<User, UserWrite> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected UserWrite write(WriteTarget target) {
        return new UserWrite(target);
    }
}
