package shop;

import io.aerotype.query.ListWrite;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.session.TypedWrite;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.List;
import javax.annotation.processing.Generated;

/** Writes bins of {@link Book}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookWrite extends TypedWrite<Book, BookWrite> {
    BookWrite(WriteTarget target) {
        super(target);
    }

    /** {@link Book#index()}, in bin {@code index}. */
    public TypedBinWrite<BookWrite, Page<String, Long>> index() {
        return part(BookCodec.INDEX, TypedBinWrite::new);
    }

    /** {@link Book#others()}, in bin {@code others}. */
    public ListWrite<BookWrite, List<Page<Integer, String>>, Page<Integer, String>, TypedBinWrite<BookWrite, Page<Integer, String>>> others() {
        return part(BookCodec.OTHERS, (to, at) -> new ListWrite<>(to, at,
                Codecs.embedded(new PageCodec<>(Codecs.INT32, Codecs.TEXT)), TypedBinWrite::new));
    }
}
