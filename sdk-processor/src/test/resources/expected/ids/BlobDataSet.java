package shop;

import com.aerospike.client.Value;
import io.aerotype.query.BytesBin;
import io.aerotype.query.BytesWrite;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
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

/** Bins and keys of {@link Blob}, stored in {@code test.blobs}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class BlobDataSet extends TypedDataSet<Blob, BlobDataSet.Write> {
    /** {@link Blob#hash()}, in bin {@code hash}. */
    public final BytesBin<Blob, byte[]> hash = new BytesBin<>(Location.of(Codec.HASH));

    /** {@link Blob#size()}, in bin {@code size}. */
    public final IntegerBin<Blob> size = new IntegerBin<>(Location.of(Codec.SIZE));

    private BlobDataSet(String namespace) {
        super(DataSet.of(namespace, "blobs"), Codec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static BlobDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static BlobDataSet of(String namespace) {
        return new BlobDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Blob, Write> id(byte[] id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Blob, Write> ids(Collection<byte[]> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Blob} into stored values and back. */
    public static final class Codec implements RecordCodec<Blob> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<byte[]> HASH = Component.of("hash", Codecs.BYTES);
        static final Component<Long> SIZE = Component.of("size", Codecs.INT64);

        private static final List<Component<?>> COMPONENTS = List.of(HASH, SIZE);

        private Codec() {}

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

    /** Writes bins of {@link Blob}. */
    public static final class Write extends TypedWrite<Blob, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Blob#hash()}, in bin {@code hash}. */
        public BytesWrite<Write, byte[]> hash() {
            return part(Codec.HASH, BytesWrite::new);
        }

        /** {@link Blob#size()}, in bin {@code size}. */
        public IntegerWrite<Write, Long> size() {
            return part(Codec.SIZE, IntegerWrite::new);
        }
    }

    /** Changes to some components of {@link Blob}, as a value. */
    public static final class Patch extends TypedPatch<Blob> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Blob before, Blob after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Blob#size()}. */
        public Patch size(long size) {
            return new Patch(changes().set(Codec.SIZE, size));
        }
    }
}
