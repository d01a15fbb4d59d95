package shop;

import io.aerotype.session.TypedPatch;
import io.aerotype.spi.Changes;
import java.util.List;
import javax.annotation.processing.Generated;

/** Changes to some components of {@link Book}, as a value. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookPatch extends TypedPatch<Book> {
    private static final BookPatch NONE = new BookPatch(Changes.NONE);

    private BookPatch(Changes changes) {
        super(changes);
    }

    /** Changes nothing. */
    public static BookPatch of() {
        return NONE;
    }

    /** What makes one record into another of the same id. */
    public static BookPatch between(Book before, Book after) {
        return new BookPatch(Changes.between(BookCodec.INSTANCE, before, after));
    }

    /** Sets {@link Book#index()}. */
    public BookPatch index(Page<String, Long> index) {
        return new BookPatch(changes().set(BookCodec.INDEX, index));
    }

    /** Clears {@link Book#index()}: bin {@code index} is removed. */
    public BookPatch clearIndex() {
        return new BookPatch(changes().clear(BookCodec.INDEX));
    }

    /** Sets {@link Book#others()}. */
    public BookPatch others(List<Page<Integer, String>> others) {
        return new BookPatch(changes().set(BookCodec.OTHERS, others));
    }

    /** Clears {@link Book#others()}: bin {@code others} is removed. */
    public BookPatch clearOthers() {
        return new BookPatch(changes().clear(BookCodec.OTHERS));
    }
}
