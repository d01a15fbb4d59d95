package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Shop.Order}, stored in {@code test}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_OrderDataSet extends TypedDataSet<Shop.Order, Shop_OrderWrite> {
    /** {@link Shop.Order#customer()}, in bin {@code customer}. */
    public final Shop_CustomerBin<Shop.Order> customer = new Shop_CustomerBin<>(Location.of(Shop_OrderCodec.CUSTOMER));

    /** {@link Shop.Order#instance()}, in bin {@code instance}. */
    public final StringBin<Shop.Order> instance = new StringBin<>(Location.of(Shop_OrderCodec.INSTANCE_));

    /** {@link Shop.Order#fooBar()}, in bin {@code fooBar}. */
    public final IntegerBin<Shop.Order> fooBar = new IntegerBin<>(Location.of(Shop_OrderCodec.FOO_BAR));

    /** {@link Shop.Order#foo_bar()}, in bin {@code foo_bar}. */
    public final IntegerBin<Shop.Order> foo_bar = new IntegerBin<>(Location.of(Shop_OrderCodec.FOO_BAR_));

    /** {@link Shop.Order#aURLToSee()}, in bin {@code aURLToSee}. */
    public final StringBin<Shop.Order> aURLToSee = new StringBin<>(Location.of(Shop_OrderCodec.A_URL_TO_SEE));

    private Shop_OrderDataSet(String namespace) {
        super(DataSet.of(namespace, ""), Shop_OrderCodec.INSTANCE);
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
    public TypedKey<Shop.Order, Shop_OrderWrite> id(int id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Shop.Order, Shop_OrderWrite> ids(int... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Shop.Order, Shop_OrderWrite> ids(Collection<Integer> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Shop_OrderWrite write(WriteTarget target) {
        return new Shop_OrderWrite(target);
    }
}
