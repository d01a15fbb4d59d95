package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Shop.Class} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class Shop_ClassCodec implements RecordCodec<Shop.Class> {
    /** The codec; it has no state. */
    public static final Shop_ClassCodec INSTANCE = new Shop_ClassCodec();

    static final Component<String> BINS = Component.of("bins", Codecs.TEXT);

    private static final List<Component<?>> COMPONENTS = List.of(BINS);

    private Shop_ClassCodec() {}

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
