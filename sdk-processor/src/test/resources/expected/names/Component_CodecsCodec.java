package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import io.aerotype.query.TypedBinWrite;
import io.aerotype.spi.BinReader;
import io.aerotype.spi.BinWriter;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.ComponentsCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Turns {@link Component.Codecs} into stored values and back. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class Component_CodecsCodec implements ComponentsCodec<Component.Codecs> {
    /** The codec; it has no state. */
    public static final Component_CodecsCodec INSTANCE = new Component_CodecsCodec();

    static final io.aerotype.spi.Component<String> VALUE = io.aerotype.spi.Component.of("value", Codecs.TEXT);
    static final io.aerotype.spi.Component<String> BINS = io.aerotype.spi.Component.of("bins", Codecs.TEXT);

    private static final List<io.aerotype.spi.Component<?>> COMPONENTS = List.of(VALUE, BINS);

    private Component_CodecsCodec() {}

    @Override
    public Class<Component.Codecs> type() {
        return Component.Codecs.class;
    }

    @Override
    public List<io.aerotype.spi.Component<?>> components() {
        return COMPONENTS;
    }

    @Override
    public Component.Codecs read(BinReader bins) {
        return new Component.Codecs(
                bins.getString(VALUE),
                bins.getString(BINS));
    }

    @Override
    public void write(Component.Codecs codecs, BinWriter bins) {
        bins.put(BINS, codecs.bins());
        bins.put(VALUE, codecs.value());
    }

    /**
     * An embedded {@link Component.Codecs} in conditions.
     *
     * @param <T> the record type it is embedded in
     */
    static final class Bin<T> extends TypedBin<T, Component.Codecs> {
        /** {@link Component.Codecs#value()}, under key {@code value}. */
        public final StringBin<T> value;

        /** {@link Component.Codecs#bins()}, under key {@code bins}. */
        public final StringBin<T> bins;

        /** A value of a record. */
        public Bin(Location<Component.Codecs> location) {
            super(location);
            this.value = new StringBin<>(location.inside(Component_CodecsCodec.VALUE));
            this.bins = new StringBin<>(location.inside(Component_CodecsCodec.BINS));
        }
    }

    /**
     * Writes an embedded {@link Component.Codecs}, or parts of it.
     *
     * @param <W> the builder that goes on
     */
    static final class Write<W> extends TypedBinWrite<W, Component.Codecs> {
        /** A value of the record being written. */
        public Write(OperationSink<W> sink, Location<Component.Codecs> location) {
            super(sink, location);
        }

        /** {@link Component.Codecs#value()}, under key {@code value}. */
        public TypedBinWrite<W, String> value() {
            return part(Component_CodecsCodec.VALUE, TypedBinWrite::new);
        }

        /** {@link Component.Codecs#bins()}, under key {@code bins}. */
        public TypedBinWrite<W, String> bins() {
            return part(Component_CodecsCodec.BINS, TypedBinWrite::new);
        }
    }
}
