package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Account}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AccountPatch extends TypedPatch<Account> {
    private static final AccountPatch NONE = new AccountPatch(Changes.NONE);

    private AccountPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static AccountPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static AccountPatch between(Account before, Account after) {
        return new AccountPatch(Changes.between(AccountCodec.INSTANCE, before, after));
    }

    /** Sets {@link Account#balance()}. */
    public AccountPatch balance(long balance) {
        return new AccountPatch(changes().set(AccountCodec.BALANCE, balance));
    }

    /** Sets {@link Account#isActive()}. */
    public AccountPatch active(boolean active) {
        return new AccountPatch(changes().set(AccountCodec.ACTIVE, active));
    }
}
