package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.Location;
import io.aerotype.query.StringBin;
import io.aerotype.query.TypedBin;
import javax.annotation.processing.Generated;

/**
 * An embedded {@link Range} in conditions. Change the record, not this file.
 *
 * @param <T> the record type it is embedded in
 */
@Generated("io.aerotype.processor.RecordProcessor")
public final class RangeBin<T> extends TypedBin<T, Range> {
    /** {@link Range#to()}, under key {@code to}. */
    public final IntegerBin<T> to;

    /** {@link Range#from()}, under key {@code from}. */
    public final IntegerBin<T> from;

    /** {@link Range#label()}, under key {@code label}. */
    public final StringBin<T> label;

    /** A value of a record. */
    public RangeBin(Location<Range> location) {
        super(location);
        this.to = new IntegerBin<>(location.inside(RangeCodec.TO));
        this.from = new IntegerBin<>(location.inside(RangeCodec.FROM));
        this.label = new StringBin<>(location.inside(RangeCodec.LABEL));
    }
}
