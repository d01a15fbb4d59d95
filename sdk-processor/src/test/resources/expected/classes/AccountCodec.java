package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Account} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AccountCodec implements RecordCodec<Account> {
    /** The codec; it has no state. */
    public static final AccountCodec INSTANCE = new AccountCodec();

    static final Component<Long> BALANCE = Component.of("balance", Codecs.INT64);
    static final Component<Boolean> ACTIVE = Component.of("active", "act", Codecs.BOOLEAN);

    private static final List<Component<?>> COMPONENTS = List.of(BALANCE, ACTIVE);

    private AccountCodec() {}

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
