package shop;

import io.aerotype.query.BytesBin;
import io.aerotype.query.GeoBin;
import io.aerotype.query.HllBin;
import io.aerotype.query.IntegerBin;
import io.aerotype.query.ListBin;
import io.aerotype.query.Location;
import io.aerotype.query.MapBin;
import io.aerotype.query.OrderedBin;
import io.aerotype.query.RegionBin;
import io.aerotype.query.TypedBin;
import io.aerotype.session.DataSet;
import io.aerotype.session.TypedDataSet;
import io.aerotype.session.TypedKey;
import io.aerotype.session.TypedKeys;
import io.aerotype.session.WriteTarget;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.TimeCodecs;
import io.aerotype.value.GeoPoint;
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
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Bins and keys of {@link Reading}, stored in {@code test.readings}. Change the record, not this file. */
@Generated("io.aerotype.processor.RecordProcessor")
final class ReadingDataSet extends TypedDataSet<Reading, ReadingWrite> {
    /** {@link Reading#at()}, in bin {@code at}. */
    public final OrderedBin<Reading, Instant> at = new OrderedBin<>(Location.of(ReadingCodec.AT));

    /** {@link Reading#times()}, in bin {@code times}. */
    public final ListBin<Reading, List<Instant>, Instant, OrderedBin<Reading, Instant>> times = new ListBin<>(Location.of(ReadingCodec.TIMES),
            TimeCodecs.instantIn(ChronoUnit.SECONDS), OrderedBin::new);

    /** {@link Reading#local()}, in bin {@code local}. */
    public final TypedBin<Reading, LocalDateTime> local = new TypedBin<>(Location.of(ReadingCodec.LOCAL));

    /** {@link Reading#clock()}, in bin {@code clock}. */
    public final OrderedBin<Reading, LocalTime> clock = new OrderedBin<>(Location.of(ReadingCodec.CLOCK));

    /** {@link Reading#span()}, in bin {@code span}. */
    public final OrderedBin<Reading, Duration> span = new OrderedBin<>(Location.of(ReadingCodec.SPAN));

    /** {@link Reading#price()}, in bin {@code price}. */
    public final OrderedBin<Reading, BigDecimal> price = new OrderedBin<>(Location.of(ReadingCodec.PRICE));

    /** {@link Reading#address()}, in bin {@code address}. */
    public final IntegerBin<Reading> address = new IntegerBin<>(Location.of(ReadingCodec.ADDRESS));

    /** {@link Reading#level()}, in bin {@code level}. */
    public final IntegerBin<Reading> level = new IntegerBin<>(Location.of(ReadingCodec.LEVEL));

    /** {@link Reading#big()}, in bin {@code big}. */
    public final IntegerBin<Reading> big = new IntegerBin<>(Location.of(ReadingCodec.BIG));

    /** {@link Reading#boxed()}, in bin {@code boxed}. */
    public final IntegerBin<Reading> boxed = new IntegerBin<>(Location.of(ReadingCodec.BOXED));

    /** {@link Reading#buffer()}, in bin {@code buffer}. */
    public final BytesBin<Reading, ByteBuffer> buffer = new BytesBin<>(Location.of(ReadingCodec.BUFFER));

    /** {@link Reading#place()}, in bin {@code place}. */
    public final GeoBin<Reading, GeoPoint> place = new GeoBin<>(Location.of(ReadingCodec.PLACE));

    /** {@link Reading#area()}, in bin {@code area}. */
    public final RegionBin<Reading> area = new RegionBin<>(Location.of(ReadingCodec.AREA));

    /** {@link Reading#visitors()}, in bin {@code visitors}. */
    public final HllBin<Reading> visitors = new HllBin<>(Location.of(ReadingCodec.VISITORS));

    /** {@link Reading#counts()}, in bin {@code counts}. */
    public final MapBin<Reading, Map<String, Long>, String, Long, IntegerBin<Reading>> counts = new MapBin<>(Location.of(ReadingCodec.COUNTS),
            Codecs.TEXT, Codecs.INT64, IntegerBin::new);

    /** {@link Reading#status()}, in bin {@code status}. */
    public final TypedBin<Reading, Reading.Status> status = new TypedBin<>(Location.of(ReadingCodec.STATUS));

    /** {@link Reading#levels()}, in bin {@code levels}. */
    public final MapBin<Reading, Map<Reading.Level, Reading.Status>, Reading.Level, Reading.Status, TypedBin<Reading, Reading.Status>> levels = new MapBin<>(Location.of(ReadingCodec.LEVELS),
            Codecs.enumByCode(Reading.Level.class, Reading.Level.values(), Codecs.INT32, Reading.Level::code),
            Codecs.enumByCode(Reading.Status.class, Reading.Status.values(), Codecs.TEXT, constant -> constant.code).unknownAs(Reading.Status.OTHER),
            TypedBin::new);

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
