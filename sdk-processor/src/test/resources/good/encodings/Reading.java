package shop;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.EnumCode;
import io.aerotype.annotation.EnumUnknown;
import io.aerotype.annotation.ExpiresAt;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import io.aerotype.annotation.Scaled;
import io.aerotype.annotation.Time;
import io.aerotype.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@DataSet(namespace = "test", set = "readings")
record Reading(
        @Id java.util.UUID id,
        @Time(Time.Unit.MILLIS) Instant at,
        @Time(Time.Unit.SECONDS) List<Instant> times,
        @Time(Time.Unit.TEXT) java.time.LocalDateTime local,
        @Time(Time.Unit.MICROS) java.time.LocalTime clock,
        @Time(Time.Unit.MILLIS) Duration span,
        @Scaled(2) BigDecimal price,
        @Unsigned int address,
        @Unsigned byte level,
        @Unsigned long big,
        @Unsigned Short boxed,
        java.nio.ByteBuffer buffer,
        io.aerotype.value.GeoPoint place,
        io.aerotype.value.GeoJson area,
        io.aerotype.value.HllSketch visitors,
        @Indexed(of = Indexed.Of.KEYS) Map<String, Long> counts,
        Status status,
        Map<Level, Status> levels,
        @ExpiresAt Optional<Instant> expires) {
    enum Status {
        ACTIVE("A"),
        @EnumUnknown
        OTHER("?");

        @EnumCode
        final String code;

        Status(String code) {
            this.code = code;
        }
    }

    enum Level {
        LOW,
        HIGH;

        @EnumCode
        int code() {
            return ordinal() * 10;
        }
    }
}
