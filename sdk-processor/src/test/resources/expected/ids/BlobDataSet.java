package shop;

import io.aerotype.query.BytesBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Blob}, stored in {@code test.blobs}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class BlobDataSet extends TypedDataSet<Blob, BlobWrite> {
    /** {@link Blob#hash()}, in bin {@code hash}. */
    public final BytesBin<Blob, byte[]> hash = new BytesBin<>(Location.of(BlobCodec.HASH));

    /** {@link Blob#size()}, in bin {@code size}. */
    public final IntegerBin<Blob> size = new IntegerBin<>(Location.of(BlobCodec.SIZE));

    private BlobDataSet(String namespace) {
        super(DataSet.of(namespace, "blobs"), BlobCodec.INSTANCE);
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
    public TypedKey<Blob, BlobWrite> id(byte[] id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Blob, BlobWrite> ids(Collection<byte[]> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected BlobWrite write(WriteTarget target) {
        return new BlobWrite(target);
    }
}
