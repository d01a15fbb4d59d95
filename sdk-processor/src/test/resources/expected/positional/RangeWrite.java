package shop;

import io.aerotype.operation.OperationSink;
import io.aerotype.query.IntegerWrite;
import io.aerotype.query.Location;
import io.aerotype.query.TypedBinWrite;
import javax.annotation.processing.Generated;

/**
 * Writes an embedded {@link Range}, or parts of it. Change the record, not this file.
 *
 * @param <W> the builder that goes on
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class RangeWrite<W> extends TypedBinWrite<W, Range> {
    /** A value of the record being written. */
    public RangeWrite(OperationSink<W> sink, Location<Range> location) {
        super(sink, location);
    }

    /** {@link Range#to()}, under key {@code to}. */
    public IntegerWrite<W, Integer> to() {
        return part(RangeCodec.TO, IntegerWrite::new);
    }

    /** {@link Range#from()}, under key {@code from}. */
    public IntegerWrite<W, Integer> from() {
        return part(RangeCodec.FROM, IntegerWrite::new);
    }

    /** {@link Range#label()}, under key {@code label}. */
    public TypedBinWrite<W, String> label() {
        return part(RangeCodec.LABEL, TypedBinWrite::new);
    }
}
