package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Payment} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class PaymentBin<T> extends TypedBin<T, Payment> {
    /** {@link Payment.Card#number()}, under key {@code number}. */
    public final StringBin<T> number;

    /** {@link Payment.Card#expires()}, under key {@code exp}. */
    public final IntegerBin<T> expires;

    /** {@link Payment.Wallet#provider()}, under key {@code provider}. */
    public final StringBin<T> provider;

    /** {@link Payment.Wallet#account()}, under key {@code a}. */
    public final IntegerBin<T> account;

    /** A value of a record. */
    public PaymentBin(Location<Payment> location) {
        super(location);
        this.number = new StringBin<>(location.inside(PaymentCodec.NUMBER));
        this.expires = new IntegerBin<>(location.inside(PaymentCodec.EXPIRES));
        this.provider = new StringBin<>(location.inside(PaymentCodec.PROVIDER));
        this.account = new IntegerBin<>(location.inside(PaymentCodec.ACCOUNT));
    }
}
