package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Blob} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class BlobCodec implements RecordCodec<Blob> {
    /** The codec; it has no state. */
    public static final BlobCodec INSTANCE = new BlobCodec();

    static final Component<byte[]> HASH = Component.of("hash", Codecs.BYTES);
    static final Component<Long> SIZE = Component.of("size", Codecs.INT64);

    private static final List<Component<?>> COMPONENTS = List.of(HASH, SIZE);

    private BlobCodec() {}

    @Override
    public Class<Blob> type() {
        return Blob.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Blob read(BinReader bins) {
        return new Blob(
                bins.get(HASH),
                bins.getLong(SIZE));
    }

    @Override
    public void write(Blob blob, BinWriter bins) {
        bins.put(HASH, blob.hash());
        bins.put(SIZE, blob.size());
    }

    @Override
    public Value id(Blob blob) {
        return Value.get(blob.hash());
    }
}
