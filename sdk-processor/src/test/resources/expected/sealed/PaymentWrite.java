package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Payment}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class PaymentWrite<W> extends TypedBinWrite<W, Payment> {
    /** A value of the record being written. */
    public PaymentWrite(OperationSink<W> sink, Location<Payment> location) {
        super(sink, location);
    }

    /** {@link Payment.Card#number()}, under key {@code number}. */
    public TypedBinWrite<W, String> number() {
        return part(PaymentCodec.NUMBER, TypedBinWrite::new);
    }

    /** {@link Payment.Card#expires()}, under key {@code exp}. */
    public IntegerWrite<W, Integer> expires() {
        return part(PaymentCodec.EXPIRES, IntegerWrite::new);
    }

    /** {@link Payment.Wallet#provider()}, under key {@code provider}. */
    public TypedBinWrite<W, String> provider() {
        return part(PaymentCodec.PROVIDER, TypedBinWrite::new);
    }

    /** {@link Payment.Wallet#account()}, under key {@code a}. */
    public IntegerWrite<W, Long> account() {
        return part(PaymentCodec.ACCOUNT, IntegerWrite::new);
    }
}
