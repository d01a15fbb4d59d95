package shop;

import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Shop.Class}, stored in {@code test.classes}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_ClassDataSet extends TypedDataSet<Shop.Class, Shop_ClassWrite> {
    /** {@link Shop.Class#bins()}, in bin {@code bins}. */
    public final StringBin<Shop.Class> bins = new StringBin<>(Location.of(Shop_ClassCodec.BINS));

    private Shop_ClassDataSet(String namespace) {
        super(DataSet.of(namespace, "classes"), Shop_ClassCodec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static Shop_ClassDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static Shop_ClassDataSet of(String namespace) {
        return new Shop_ClassDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Shop.Class, Shop_ClassWrite> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Shop.Class, Shop_ClassWrite> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Shop.Class, Shop_ClassWrite> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Shop_ClassWrite write(WriteTarget target) {
        return new Shop_ClassWrite(target);
    }
}
