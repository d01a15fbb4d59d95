package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Blob}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
public final class BlobPatch extends TypedPatch<Blob> {
    private static final BlobPatch NONE = new BlobPatch(Changes.NONE);

    private BlobPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static BlobPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static BlobPatch between(Blob before, Blob after) {
        return new BlobPatch(Changes.between(BlobCodec.INSTANCE, before, after));
    }

    /** Sets {@link Blob#size()}. */
    public BlobPatch size(long size) {
        return new BlobPatch(changes().set(BlobCodec.SIZE, size));
    }
}
