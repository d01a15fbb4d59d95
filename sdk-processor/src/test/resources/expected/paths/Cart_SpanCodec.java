package shop;

import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Cart.Span} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Cart_SpanCodec implements ComponentsCodec<Cart.Span> {
    /** The codec; it has no state. */
    public static final Cart_SpanCodec INSTANCE = new Cart_SpanCodec();

    static final Component<Integer> FROM = Component.at(0, "from", Codecs.INT32);
    static final Component<Integer> TO = Component.at(1, "to", Codecs.INT32);

    private static final List<Component<?>> COMPONENTS = List.of(FROM, TO);

    private Cart_SpanCodec() {}

    @Override
    public Class<Cart.Span> type() {
        return Cart.Span.class;
    }

    @Override
    public List<Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Cart.Span read(BinReader bins) {
        return new Cart.Span(
                bins.getInt(FROM),
                bins.getInt(TO));
    }

    @Override
    public void write(Cart.Span span, BinWriter bins) {
        bins.put(FROM, span.from());
        bins.put(TO, span.to());
    }
}
