package shop;

import com.aerospike.client.Value;
import io.aerotype.query.BooleanBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.TypedPatch;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Changes;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Account}, stored in {@code test.accounts}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AccountDataSet extends TypedDataSet<Account, AccountDataSet.Write> {
    /** {@link Account#balance()}, in bin {@code balance}. */
    public final IntegerBin<Account> balance = new IntegerBin<>(Location.of(Codec.BALANCE));

    /** {@link Account#isActive()}, in bin {@code act}. */
    public final BooleanBin<Account> active = new BooleanBin<>(Location.of(Codec.ACTIVE));

    private AccountDataSet(String namespace) {
        super(DataSet.of(namespace, "accounts"), Codec.INSTANCE);
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
    public TypedKey<Account, Write> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Account, Write> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Account, Write> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Account} into stored values and back. */
    public static final class Codec implements RecordCodec<Account> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<Long> BALANCE = Component.of("balance", Codecs.INT64);
        static final Component<Boolean> ACTIVE = Component.of("active", "act", Codecs.BOOLEAN);

        private static final List<Component<?>> COMPONENTS = List.of(BALANCE, ACTIVE);

        private Codec() {}

        @Override
        public Class<Account> type() {
            return Account.class;
        }

        @Override
        public List<Component<?>> components() {
            return COMPONENTS;
        }

        @Override
        public Account read(BinReader bins) {
            return new Account(
                    bins.getLong(BALANCE),
                    bins.getBoolean(ACTIVE),
                    bins.stringId());
        }

        @Override
        public void write(Account account, BinWriter bins) {
            bins.put(BALANCE, account.balance());
            bins.put(ACTIVE, account.isActive());
        }

        @Override
        public Value id(Account account) {
            return Value.get(account.getId());
        }
    }

    /** Writes bins of {@link Account}. */
    public static final class Write extends TypedWrite<Account, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Account#balance()}, in bin {@code balance}. */
        public IntegerWrite<Write, Long> balance() {
            return part(Codec.BALANCE, IntegerWrite::new);
        }

        /** {@link Account#isActive()}, in bin {@code act}. */
        public TypedBinWrite<Write, Boolean> active() {
            return part(Codec.ACTIVE, TypedBinWrite::new);
        }
    }

    /** Changes to some components of {@link Account}, as a value. */
    public static final class Patch extends TypedPatch<Account> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Account before, Account after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Account#balance()}. */
        public Patch balance(long balance) {
            return new Patch(changes().set(Codec.BALANCE, balance));
        }

        /** Sets {@link Account#isActive()}. */
        public Patch active(boolean active) {
            return new Patch(changes().set(Codec.ACTIVE, active));
        }
    }
}
