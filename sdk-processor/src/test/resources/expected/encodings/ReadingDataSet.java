package shop;

import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.MapBin;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.TypedBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.TimeCodecs;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import io.aerotype.value.HllSketch;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Reading}, stored in {@code test.readings}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ReadingDataSet extends TypedDataSet<Reading, ReadingWrite> {
    /** {@link Reading#at()}, in bin {@code at}. */
    public final OrderedBin<Reading, Instant> at = new OrderedBin<>(ReadingCodec.AT);

    /** {@link Reading#times()}, in bin {@code times}. */
    public final ListBin<Reading, List<Instant>, Instant> times = new ListBin<>(ReadingCodec.TIMES, TimeCodecs.instantIn(ChronoUnit.SECONDS));

    /** {@link Reading#local()}, in bin {@code local}. */
    public final TypedBin<Reading, LocalDateTime> local = new TypedBin<>(ReadingCodec.LOCAL);

    /** {@link Reading#clock()}, in bin {@code clock}. */
    public final OrderedBin<Reading, LocalTime> clock = new OrderedBin<>(ReadingCodec.CLOCK);

    /** {@link Reading#span()}, in bin {@code span}. */
    public final OrderedBin<Reading, Duration> span = new OrderedBin<>(ReadingCodec.SPAN);

    /** {@link Reading#price()}, in bin {@code price}. */
    public final OrderedBin<Reading, BigDecimal> price = new OrderedBin<>(ReadingCodec.PRICE);

    /** {@link Reading#address()}, in bin {@code address}. */
    public final IntegerBin<Reading> address = new IntegerBin<>(ReadingCodec.ADDRESS);

    /** {@link Reading#level()}, in bin {@code level}. */
    public final IntegerBin<Reading> level = new IntegerBin<>(ReadingCodec.LEVEL);

    /** {@link Reading#big()}, in bin {@code big}. */
    public final IntegerBin<Reading> big = new IntegerBin<>(ReadingCodec.BIG);

    /** {@link Reading#boxed()}, in bin {@code boxed}. */
    public final IntegerBin<Reading> boxed = new IntegerBin<>(ReadingCodec.BOXED);

    /** {@link Reading#buffer()}, in bin {@code buffer}. */
    public final TypedBin<Reading, ByteBuffer> buffer = new TypedBin<>(ReadingCodec.BUFFER);

    /** {@link Reading#place()}, in bin {@code place}. */
    public final TypedBin<Reading, GeoPoint> place = new TypedBin<>(ReadingCodec.PLACE);

    /** {@link Reading#area()}, in bin {@code area}. */
    public final TypedBin<Reading, GeoJson> area = new TypedBin<>(ReadingCodec.AREA);

    /** {@link Reading#visitors()}, in bin {@code visitors}. */
    public final TypedBin<Reading, HllSketch> visitors = new TypedBin<>(ReadingCodec.VISITORS);

    /** {@link Reading#counts()}, in bin {@code counts}. */
    public final MapBin<Reading, String, Long> counts = new MapBin<>(ReadingCodec.COUNTS, Codecs.TEXT);

    /** {@link Reading#status()}, in bin {@code status}. */
    public final TypedBin<Reading, Reading.Status> status = new TypedBin<>(ReadingCodec.STATUS);

    /** {@link Reading#levels()}, in bin {@code levels}. */
    public final MapBin<Reading, Reading.Level, Reading.Status> levels = new MapBin<>(ReadingCodec.LEVELS, Codecs.enumByCode(Reading.Level.class, Reading.Level.values(), Codecs.INT32, Reading.Level::code));

    private ReadingDataSet(String namespace) {
        super(DataSet.of(namespace, "readings"), ReadingCodec.INSTANCE);
    }

    /** In namespace {@code test}. */
    public static ReadingDataSet of() {
        return of("test");
    }

    /** In another namespace. */
    public static ReadingDataSet of(String namespace) {
        return new ReadingDataSet(namespace);
    }

    /** The key of one record. */
    public TypedKey<Reading, ReadingWrite> id(UUID id) {
        return typed(dataSet().idOf(ReadingCodec.ID_CODEC.toStored(id)));
    }

    /** The keys of several records. */
    public TypedKeys<Reading, ReadingWrite> ids(UUID... ids) {
        return new TypedKeys<>(this, dataSet().ids(Arrays.asList(ids).stream().map(ReadingCodec.ID_CODEC::toStored).toList()));
    }

    /** The keys of several records. */
    public TypedKeys<Reading, ReadingWrite> ids(Collection<UUID> ids) {
        return new TypedKeys<>(this, dataSet().ids(ids.stream().map(ReadingCodec.ID_CODEC::toStored).toList()));
    }

    @Override
    protected ReadingWrite write(WriteTarget target) {
        return new ReadingWrite(target);
    }
}
