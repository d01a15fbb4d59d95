package shop;

import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Book}, stored in {@code test.books}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class BookDataSet extends TypedDataSet<Book, BookWrite> {
    /** {@link Book#index()}, in bin {@code index}. */
    public final TypedBin<Book, Page<String, Long>> index = new TypedBin<>(Location.of(BookCodec.INDEX));

    /** {@link Book#others()}, in bin {@code others}. */
    public final ListBin<Book, List<Page<Integer, String>>, Page<Integer, String>, TypedBin<Book, Page<Integer, String>>> others = new ListBin<>(Location.of(BookCodec.OTHERS),
            Codecs.embedded(new PageCodec<>(Codecs.INT32, Codecs.TEXT)), TypedBin::new);

    private BookDataSet(String namespace) {
        super(DataSet.of(namespace, "books"), BookCodec.INSTANCE);
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
    public TypedKey<Book, BookWrite> id(String id) {
        return typed(dataSet().id(id));
    }

    /** The keys of several records. */
    public TypedKeys<Book, BookWrite> ids(String... ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    /** The keys of several records. */
    public TypedKeys<Book, BookWrite> ids(Collection<String> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids));
    }

    @Override
    protected BookWrite write(WriteTarget target) {
        return new BookWrite(target);
    }
}
