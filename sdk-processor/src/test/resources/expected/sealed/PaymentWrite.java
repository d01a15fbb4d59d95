package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.Component;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Payment}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class PaymentWrite<W> extends TypedBinWrite<W, Payment> {
    /** Stored in a bin. */
    public PaymentWrite(OperationSink<W> sink, Component<Payment> component) {
        super(sink, component);
    }

    /** Stored inside what stands at a place. */
    public PaymentWrite(OperationSink<W> sink, Location around, Component<Payment> component) {
        super(sink, around, component);
    }

    /** {@link Payment.Card#number()}, under key {@code number}. */
    public TypedBinWrite<W, String> number() {
        return new TypedBinWrite<>(sink(), location(), PaymentCodec.NUMBER);
    }

    /** {@link Payment.Card#expires()}, under key {@code exp}. */
    public IntegerWrite<W, Integer> expires() {
        return new IntegerWrite<>(sink(), location(), PaymentCodec.EXPIRES);
    }

    /** {@link Payment.Wallet#provider()}, under key {@code provider}. */
    public TypedBinWrite<W, String> provider() {
        return new TypedBinWrite<>(sink(), location(), PaymentCodec.PROVIDER);
    }

    /** {@link Payment.Wallet#account()}, under key {@code a}. */
    public IntegerWrite<W, Long> account() {
        return new IntegerWrite<>(sink(), location(), PaymentCodec.ACCOUNT);
    }
}
