package io.aerotype.contract.typed;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.EnumCode;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Scaled;
import io.aerotype.annotation.Time;
import io.aerotype.annotation.Unsigned;
import io.aerotype.annotation.Uses;
import io.aerotype.value.GeoJson;
import io.aerotype.value.GeoPoint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A component of every type there is. */
@DataSet(namespace = "test", set = "typed_specimens")
@Uses(Money.AsText.class)
@SuppressWarnings("ArrayRecordComponent") // arrays are among the types a component may have
record Specimen(
        @Id UUID id,
        boolean flag,
        byte tiny,
        short small,
        int medium,
        long large,
        float single,
        double precise,
        char letter,
        @Nullable Integer boxed,
        String text,
        byte[] bytes,
        ByteBuffer buffer,
        Instant nanos,
        @Time(Time.Unit.MILLIS) Instant millis,
        @Time(Time.Unit.TEXT) Instant iso,
        LocalDate day,
        LocalTime clock,
        @Time(Time.Unit.SECONDS) LocalDateTime local,
        OffsetDateTime offset,
        Duration length,
        BigDecimal decimal,
        @Scaled(2) BigDecimal price,
        BigInteger big,
        URI link,
        @Unsigned int address,
        @Unsigned byte level,
        Color color,
        Code code,
        Optional<String> maybe,
        OptionalInt maybeInt,
        OptionalLong maybeLong,
        OptionalDouble maybeDouble,
        List<List<Long>> rows,
        Collection<String> all,
        Set<Color> set,
        SortedSet<Integer> sorted,
        Queue<String> queue,
        Deque<Long> deque,
        int[] numbers,
        String[] names,
        Map<String, List<Double>> map,
        SortedMap<String, Long> sortedMap,
        NavigableMap<Integer, Span> spans,
        Span span,
        Page<Money> page,
        Money money,
        Payment payment,
        List<Payment> payments,
        Temperature temperature,
        GeoPoint place,
        GeoJson area) {
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    enum Code {
        ONE(1),
        TWO(2);

        @EnumCode
        final int number;

        Code(int number) {
            this.number = number;
        }
    }
}
