package shop;

import io.aerotype.query.BytesWrite;
import io.aerotype.query.IntegerWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Blob}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class BlobWrite extends TypedWrite<Blob, BlobWrite> {
    BlobWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Blob#hash()}, in bin {@code hash}. */
    public BytesWrite<BlobWrite, byte[]> hash() {
        return part(BlobCodec.HASH, BytesWrite::new);
    }

    /** {@link Blob#size()}, in bin {@code size}. */
    public IntegerWrite<BlobWrite, Long> size() {
        return part(BlobCodec.SIZE, IntegerWrite::new);
    }
}
