package shop;

import com.aerospike.client.Value;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Book} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookCodec implements RecordCodec<Book> {
    /** The codec; it has no state. */
    public static final BookCodec INSTANCE = new BookCodec();

    static final Component<Page<String, Long>> INDEX = Component.of("index", Codecs.embedded(new PageCodec<>(Codecs.TEXT, Codecs.INT64)));
    static final Component<List<Page<Integer, String>>> OTHERS = Component.of("others", Codecs.listOf(Codecs.embedded(new PageCodec<>(Codecs.INT32, Codecs.TEXT))));

    private static final List<Component<?>> COMPONENTS = List.of(INDEX, OTHERS);

    private BookCodec() {}

    @Override
    public Class<Book> type() {
        return Book.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Book read(BinReader bins) {
        return new Book(
                bins.stringId(),
                bins.get(INDEX),
                bins.get(OTHERS));
    }

    @Override
    public void write(Book book, BinWriter bins) {
        bins.put(INDEX, book.index());
        bins.put(OTHERS, book.others());
    }

    @Override
    public Value id(Book book) {
        return Value.get(book.id());
    }
}
