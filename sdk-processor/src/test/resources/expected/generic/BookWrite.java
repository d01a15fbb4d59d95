package shop;

import io.aerotype.query.ListWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Book}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookWrite extends TypedWrite<Book, BookWrite> {
    BookWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Book#index()}, in bin {@code index}. */
    public TypedBinWrite<BookWrite, Page<String, Long>> index() {
        return new TypedBinWrite<>(this, BookCodec.INDEX);
    }

    /** {@link Book#others()}, in bin {@code others}. */
    public ListWrite<BookWrite, Page<Integer, String>> others() {
        return new ListWrite<>(this, BookCodec.OTHERS, Codecs.embedded(new PageCodec<>(Codecs.INT32, Codecs.TEXT)));
    }
}
