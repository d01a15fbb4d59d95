package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Payment} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class PaymentCodec implements ComponentsCodec<Payment> {
    /** The codec; it has no state. */
    public static final PaymentCodec INSTANCE = new PaymentCodec();

    static final Component<String> TAG = Component.of("kind", Codecs.TEXT);
    static final Component<String> NUMBER = Component.of("number", Codecs.TEXT);
    static final Component<Integer> EXPIRES = Component.of("expires", "exp", Codecs.INT32);
    static final Component<String> PROVIDER = Component.of("provider", Codecs.TEXT);
    static final Component<Long> ACCOUNT = Component.of("account", "a", Codecs.INT64);

    private static final List<Component<?>> COMPONENTS = List.of(TAG, NUMBER, EXPIRES, PROVIDER,
            ACCOUNT);

    private PaymentCodec() {}

    @Override
    public Class<Payment> type() {
        return Payment.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Payment read(BinReader bins) {
        return switch (bins.tag(TAG)) {
            case "card" -> readCard(bins);
            case "cash" -> readCash(bins);
            case "Wallet" -> readWallet(bins);
            default -> throw bins.unknownTag(TAG, "card", "cash", "Wallet");
        };
    }

    private Payment.Card readCard(BinReader bins) {
        return new Payment.Card(
                bins.getString(NUMBER),
                bins.getInt(EXPIRES));
    }

    private Payment.Cash readCash(BinReader bins) {
        return new Payment.Cash();
    }

    private Payment.Wallet readWallet(BinReader bins) {
        return new Payment.Wallet(
                bins.getString(PROVIDER),
                bins.getLong(ACCOUNT),
                bins.getString(NUMBER));
    }

    @Override
    public void write(Payment payment, BinWriter bins) {
        switch (payment) {
            case Payment.Card card -> writeCard(card, bins);
            case Payment.Cash cash -> writeCash(cash, bins);
            case Payment.Wallet wallet -> writeWallet(wallet, bins);
        }
    }

    private void writeCard(Payment.Card card, BinWriter bins) {
        bins.put(EXPIRES, card.expires());
        bins.put(TAG, "card");
        bins.put(NUMBER, card.number());
    }

    private void writeCash(Payment.Cash cash, BinWriter bins) {
        bins.put(TAG, "cash");
    }

    private void writeWallet(Payment.Wallet wallet, BinWriter bins) {
        bins.put(ACCOUNT, wallet.account());
        bins.put(TAG, "Wallet");
        bins.put(NUMBER, wallet.number());
        bins.put(PROVIDER, wallet.provider());
    }

    /**
     * An embedded {@link Payment} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    public static final class Bin<T> extends TypedBin<T, Payment> {
        /** {@link Payment.Card#number()}, under key {@code number}. */
        public final StringBin<T> number;

        /** {@link Payment.Card#expires()}, under key {@code exp}. */
        public final IntegerBin<T> expires;

        /** {@link Payment.Wallet#provider()}, under key {@code provider}. */
        public final StringBin<T> provider;

        /** {@link Payment.Wallet#account()}, under key {@code a}. */
        public final IntegerBin<T> account;

        /** A value of a record. */
        public Bin(Location<Payment> location) {
            super(location);
            this.number = new StringBin<>(location.inside(PaymentCodec.NUMBER));
            this.expires = new IntegerBin<>(location.inside(PaymentCodec.EXPIRES));
            this.provider = new StringBin<>(location.inside(PaymentCodec.PROVIDER));
            this.account = new IntegerBin<>(location.inside(PaymentCodec.ACCOUNT));
        }
    }

    /**
     * Writes an embedded {@link Payment}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    public static final class Write<W> extends TypedBinWrite<W, Payment> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Payment> location) {
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
}
