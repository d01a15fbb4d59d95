package shop;

import com.aerospike.client.Value;
import io.aerotype.query.ListBin;
import io.aerotype.query.ListWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
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

/** Bins and keys of {@link Book}, stored in {@code test.books}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookDataSet extends TypedDataSet<Book, BookDataSet.Write> {
    /** {@link Book#index()}, in bin {@code index}. */
    public final TypedBin<Book, Page<String, Long>> index = new TypedBin<>(Location.of(Codec.INDEX));

    /** {@link Book#others()}, in bin {@code others}. */
    public final ListBin<Book, List<Page<Integer, String>>, Page<Integer, String>, TypedBin<Book, Page<Integer, String>>> others = new ListBin<>(Location.of(Codec.OTHERS),
            Codecs.embedded(new PageCodec<>(Codecs.INT32, Codecs.TEXT)), TypedBin::new);

    private BookDataSet(String namespace) {
        super(DataSet.of(namespace, "books"), Codec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static BookDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static BookDataSet of(String namespace) {
        return new BookDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Book, Write> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Book, Write> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Book, Write> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected Write write(WriteTarget target) {
        return new Write(target);
    }

    /** Turns {@link Book} into stored values and back. */
    static final class Codec implements RecordCodec<Book> {
        /** The codec; it has no state. */
        public static final Codec INSTANCE = new Codec();

        static final Component<Page<String, Long>> INDEX = Component.of("index", Codecs.embedded(new PageCodec<>(Codecs.TEXT, Codecs.INT64)));
        static final Component<List<Page<Integer, String>>> OTHERS = Component.of("others", Codecs.listOf(Codecs.embedded(new PageCodec<>(Codecs.INT32, Codecs.TEXT))));

        private static final List<Component<?>> COMPONENTS = List.of(INDEX, OTHERS);

        private Codec() {}

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

    /** Writes bins of {@link Book}. */
    static final class Write extends TypedWrite<Book, Write> {
        Write(WriteTarget target) {
            super(target);
        }

        /** {@link Book#index()}, in bin {@code index}. */
        public TypedBinWrite<Write, Page<String, Long>> index() {
            return part(Codec.INDEX, TypedBinWrite::new);
        }

        /** {@link Book#others()}, in bin {@code others}. */
        public ListWrite<Write, List<Page<Integer, String>>, Page<Integer, String>, TypedBinWrite<Write, Page<Integer, String>>> others() {
            return part(Codec.OTHERS, (to, at) -> new ListWrite<>(to, at,
                    Codecs.embedded(new PageCodec<>(Codecs.INT32, Codecs.TEXT)),
                    TypedBinWrite::new));
        }
    }

    /** Changes to some components of {@link Book}, as a value. */
    static final class Patch extends TypedPatch<Book> {
        private static final Patch NONE = new Patch(Changes.NONE);

        private Patch(Changes changes) {
            super(changes);
        }

        /** Changes nothing. */
        public static Patch of() {
            return NONE;
        }

        /** What makes one record into another of the same id. */
        public static Patch between(Book before, Book after) {
            return new Patch(Changes.between(Codec.INSTANCE, before, after));
        }

        /** Sets {@link Book#index()}. */
        public Patch index(Page<String, Long> index) {
            return new Patch(changes().set(Codec.INDEX, index));
        }

        /** Clears {@link Book#index()}: bin {@code index} is removed. */
        public Patch clearIndex() {
            return new Patch(changes().clear(Codec.INDEX));
        }

        /** Sets {@link Book#others()}. */
        public Patch others(List<Page<Integer, String>> others) {
            return new Patch(changes().set(Codec.OTHERS, others));
        }

        /** Clears {@link Book#others()}: bin {@code others} is removed. */
        public Patch clearOthers() {
            return new Patch(changes().clear(Codec.OTHERS));
        }
    }
}
