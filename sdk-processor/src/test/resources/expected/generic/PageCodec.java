package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import io.aerotype.spi.ValueCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Turns {@link Page} into stored values and back. Change the record, not this file.
 *
 * @param <E> the record's {@code E}
 *
 * @param <K> the record's {@code K}
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class PageCodec<E, K extends Comparable<K>> implements ComponentsCodec<Page<E, K>> {
    private final Component<List<E>> ITEMS;

    private final Component<K> NEXT;

    private final Component<Integer> TOTAL;

    private final List<Component<?>> COMPONENTS;

    /** Each type parameter as it is stored. */
    public PageCodec(ValueCodec<E> eCodec, ValueCodec<K> kCodec) {
        this.ITEMS = Component.of("items", Codecs.listOf(eCodec));
        this.NEXT = Component.of("next", kCodec);
        this.TOTAL = Component.of("total", Codecs.INT32);
        this.COMPONENTS = List.of(ITEMS, NEXT, TOTAL);
    }

    @Override
    public Class<Page<E, K>> type() {
        return Codecs.generic(Page.class);
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Page<E, K> read(BinReader bins) {
        return new Page<>(
                bins.get(ITEMS),
                bins.find(NEXT),
                bins.getInt(TOTAL));
    }

    @Override
    public void write(Page<E, K> page, BinWriter bins) {
        bins.put(ITEMS, page.items());
        bins.put(NEXT, page.next());
        bins.put(TOTAL, page.total());
    }
}
