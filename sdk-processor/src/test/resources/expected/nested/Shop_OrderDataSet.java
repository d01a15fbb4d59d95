package shop;

import com.aerospike.client.Value;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.StringWrite;
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

/** Bins and keys of {@link Shop.Order}, stored in {@code test}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_OrderDataSet extends TypedDataSet<Shop.Order, Shop_OrderDataSet.Write> {
    /** {@link Shop.Order#customer()}, in bin {@code customer}. */
    public final Shop_CustomerCodec.Bin<Shop.Order> customer = new Shop_CustomerCodec.Bin<>(Location.of(Codec.CUSTOMER));

    /** {@link Shop.Order#instance()}, in bin {@code instance}. */
    public final StringBin<Shop.Order> instance = new StringBin<>(Location.of(Codec.INSTANCE_));

    /** {@link Shop.Order#fooBar()}, in bin {@code fooBar}. */
    public final IntegerBin<Shop.Order> fooBar = new IntegerBin<>(Location.of(Codec.FOO_BAR));

    /** {@link Shop.Order#foo_bar()}, in bin {@code foo_bar}. */
    public final IntegerBin<Shop.Order> foo_bar = new IntegerBin<>(Location.of(Codec.FOO_BAR_));

    /** {@link Shop.Order#aURLToSee()}, in bin {@code aURLToSee}. */
    public final StringBin<Shop.Order> aURLToSee = new StringBin<>(Location.of(Codec.A_URL_TO_SEE));

    private Shop_OrderDataSet(String namespace) {
        super(DataSet.of(namespace, ""), Codec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static Shop_OrderDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static Shop_OrderDataSet of(String namespace) {
        return new Shop_OrderDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Shop.Order, Write> id(int id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Shop.Order, Write> ids(int... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Shop.Order, Write> ids(Collection<Integer> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Shop.Order} into stored values and back. */
    public static final class Codec implements RecordCodec<Shop.Order> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<Shop.Customer> CUSTOMER = Component.of("customer", Codecs.embedded(Shop_CustomerCodec.INSTANCE));
        static final Component<String> INSTANCE_ = Component.of("instance", Codecs.TEXT);
        static final Component<Integer> FOO_BAR = Component.of("fooBar", Codecs.INT32);
        static final Component<Integer> FOO_BAR_ = Component.of("foo_bar", Codecs.INT32);
        static final Component<String> A_URL_TO_SEE = Component.of("aURLToSee", Codecs.TEXT);

        private static final List<Component<?>> COMPONENTS = List.of(CUSTOMER, INSTANCE_, FOO_BAR,
                FOO_BAR_, A_URL_TO_SEE);

        private Codec() {}

        @Override
        public Class<Shop.Order> type() {
            return Shop.Order.class;
        }

        @Override
        public List<Component<?>> components() {
            return COMPONENTS;
        }

        @Override
        public Shop.Order read(BinReader bins) {
            return new Shop.Order(
                    bins.intId(),
                    bins.get(CUSTOMER),
                    bins.getString(INSTANCE_),
                    bins.getInt(FOO_BAR),
                    bins.getInt(FOO_BAR_),
                    bins.getString(A_URL_TO_SEE));
        }

        @Override
        public void write(Shop.Order order, BinWriter bins) {
            bins.put(CUSTOMER, order.customer());
            bins.put(INSTANCE_, order.instance());
            bins.put(FOO_BAR, order.fooBar());
            bins.put(FOO_BAR_, order.foo_bar());
            bins.put(A_URL_TO_SEE, order.aURLToSee());
        }

        @Override
        public Value id(Shop.Order order) {
            return Value.get(order.number());
        }
    }

    /** Writes bins of {@link Shop.Order}. */
    public static final class Write extends TypedWrite<Shop.Order, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Shop.Order#customer()}, in bin {@code customer}. */
        public Shop_CustomerCodec.Write<Write> customer() {
            return part(Codec.CUSTOMER, Shop_CustomerCodec.Write::new);
        }

        /** {@link Shop.Order#instance()}, in bin {@code instance}. */
        public StringWrite<Write> instance() {
            return part(Codec.INSTANCE_, StringWrite::new);
        }

        /** {@link Shop.Order#fooBar()}, in bin {@code fooBar}. */
        public IntegerWrite<Write, Integer> fooBar() {
            return part(Codec.FOO_BAR, IntegerWrite::new);
        }

        /** {@link Shop.Order#foo_bar()}, in bin {@code foo_bar}. */
        public IntegerWrite<Write, Integer> foo_bar() {
            return part(Codec.FOO_BAR_, IntegerWrite::new);
        }

        /** {@link Shop.Order#aURLToSee()}, in bin {@code aURLToSee}. */
        public StringWrite<Write> aURLToSee() {
            return part(Codec.A_URL_TO_SEE, StringWrite::new);
        }
    }

    /** Changes to some components of {@link Shop.Order}, as a value. */
    public static final class Patch extends TypedPatch<Shop.Order> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Shop.Order before, Shop.Order after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Shop.Order#customer()}. */
        public Patch customer(Shop.Customer customer) {
            return new Patch(changes().set(Codec.CUSTOMER, customer));
        }

        /** Clears {@link Shop.Order#customer()}: bin {@code customer} is removed. */
        public Patch clearCustomer() {
            return new Patch(changes().clear(Codec.CUSTOMER));
        }

        /** Sets {@link Shop.Order#instance()}. */
        public Patch instance(String instance) {
            return new Patch(changes().set(Codec.INSTANCE_, instance));
        }

        /** Clears {@link Shop.Order#instance()}: bin {@code instance} is removed. */
        public Patch clearInstance() {
            return new Patch(changes().clear(Codec.INSTANCE_));
        }

        /** Sets {@link Shop.Order#fooBar()}. */
        public Patch fooBar(int fooBar) {
            return new Patch(changes().set(Codec.FOO_BAR, fooBar));
        }

        /** Sets {@link Shop.Order#foo_bar()}. */
        public Patch foo_bar(int foo_bar) {
            return new Patch(changes().set(Codec.FOO_BAR_, foo_bar));
        }

        /** Sets {@link Shop.Order#aURLToSee()}. */
        public Patch aURLToSee(String aURLToSee) {
            return new Patch(changes().set(Codec.A_URL_TO_SEE, aURLToSee));
        }

        /** Clears {@link Shop.Order#aURLToSee()}: bin {@code aURLToSee} is removed. */
        public Patch clearAURLToSee() {
            return new Patch(changes().clear(Codec.A_URL_TO_SEE));
        }
    }
}
