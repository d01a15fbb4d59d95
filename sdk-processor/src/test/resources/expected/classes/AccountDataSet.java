package shop;

import io.aerotype.query.BooleanBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Account}, stored in {@code test.accounts}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AccountDataSet extends TypedDataSet<Account, AccountWrite> {
    /** {@link Account#balance()}, in bin {@code balance}. */
    public final IntegerBin<Account> balance = new IntegerBin<>(Location.of(AccountCodec.BALANCE));

    /** {@link Account#isActive()}, in bin {@code act}. */
    public final BooleanBin<Account> active = new BooleanBin<>(Location.of(AccountCodec.ACTIVE));

    private AccountDataSet(String namespace) {
        super(DataSet.of(namespace, "accounts"), AccountCodec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static AccountDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static AccountDataSet of(String namespace) {
        return new AccountDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Account, AccountWrite> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Account, AccountWrite> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Account, AccountWrite> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected AccountWrite write(WriteTarget target) {
        return new AccountWrite(target);
    }
}
