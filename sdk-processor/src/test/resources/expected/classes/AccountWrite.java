package shop;

import io.aerotype.query.IntegerWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Account}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class AccountWrite extends TypedWrite<Account, AccountWrite> {
    AccountWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Account#balance()}, in bin {@code balance}. */
    public IntegerWrite<AccountWrite, Long> balance() {
        return part(AccountCodec.BALANCE, IntegerWrite::new);
    }

    /** {@link Account#isActive()}, in bin {@code act}. */
    public TypedBinWrite<AccountWrite, Boolean> active() {
        return part(AccountCodec.ACTIVE, TypedBinWrite::new);
    }
}
