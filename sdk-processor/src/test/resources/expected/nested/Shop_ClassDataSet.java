package shop;

import com.aerospike.client.Value;
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

/** Bins and keys of {@link Shop.Class}, stored in {@code test.classes}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_ClassDataSet extends TypedDataSet<Shop.Class, Shop_ClassDataSet.Write> {
    /** {@link Shop.Class#bins()}, in bin {@code bins}. */
    public final StringBin<Shop.Class> bins = new StringBin<>(Location.of(Codec.BINS));

    private Shop_ClassDataSet(String namespace) {
        super(DataSet.of(namespace, "classes"), Codec.INSTANCE);
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
    public TypedKey<Shop.Class, Write> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Shop.Class, Write> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Shop.Class, Write> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Shop.Class} into stored values and back. */
    public static final class Codec implements RecordCodec<Shop.Class> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<String> BINS = Component.of("bins", Codecs.TEXT);

        private static final List<Component<?>> COMPONENTS = List.of(BINS);

        private Codec() {}

        @Override
        public Class<Shop.Class> type() {
            return Shop.Class.class;
        }

        @Override
        public List<Component<?>> components() {
            return COMPONENTS;
        }

        @Override
        public Shop.Class read(BinReader bins) {
            return new Shop.Class(
                    bins.stringId(),
                    bins.getString(BINS));
        }

        @Override
        public void write(Shop.Class value, BinWriter bins) {
            bins.put(BINS, value.bins());
        }

        @Override
        public Value id(Shop.Class value) {
            return Value.get(value.id());
        }
    }

    /** Writes bins of {@link Shop.Class}. */
    public static final class Write extends TypedWrite<Shop.Class, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Shop.Class#bins()}, in bin {@code bins}. */
        public StringWrite<Write> bins() {
            return part(Codec.BINS, StringWrite::new);
        }
    }

    /** Changes to some components of {@link Shop.Class}, as a value. */
    public static final class Patch extends TypedPatch<Shop.Class> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Shop.Class before, Shop.Class after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Shop.Class#bins()}. */
        public Patch bins(String bins) {
            return new Patch(changes().set(Codec.BINS, bins));
        }

        /** Clears {@link Shop.Class#bins()}: bin {@code bins} is removed. */
        public Patch clearBins() {
            return new Patch(changes().clear(Codec.BINS));
        }
    }
}
