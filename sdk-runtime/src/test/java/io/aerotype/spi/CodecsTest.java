package io.aerotype.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.util.Packer;
import com.aerospike.client.util.Unpacker;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every value comes back as it was, through the stock client's own packing. */
class CodecsTest {
    enum Color {
        RED,
        GREEN
    }

    @Property(tries = 200)
    void keeps_booleans(@ForAll boolean value) {
        assertThat(roundTrip(Codecs.BOOLEAN, value)).isEqualTo(value);
    }

    @Property(tries = 200)
    void keeps_integers_of_every_width(@ForAll byte b, @ForAll short s, @ForAll int i, @ForAll long l) {
        assertThat(roundTrip(Codecs.INT8, b)).isEqualTo(b);
        assertThat(roundTrip(Codecs.INT16, s)).isEqualTo(s);
        assertThat(roundTrip(Codecs.INT32, i)).isEqualTo(i);
        assertThat(roundTrip(Codecs.INT64, l)).isEqualTo(l);
    }

    @Property(tries = 200)
    void keeps_floating_point_numbers(@ForAll float single, @ForAll double precise) {
        assertThat(roundTrip(Codecs.FLOAT32, single)).isEqualTo(single);
        assertThat(roundTrip(Codecs.FLOAT64, precise)).isEqualTo(precise);
    }

    @Property(tries = 200)
    void keeps_text(@ForAll("texts") String value) {
        assertThat(roundTrip(Codecs.TEXT, value)).isEqualTo(value);
    }

    @Property(tries = 200)
    void keeps_bytes(@ForAll byte[] value) {
        assertThat(roundTrip(Codecs.BYTES, value)).isEqualTo(value);
    }

    @Property(tries = 200)
    void keeps_instants_to_the_nanosecond(@ForAll long nanos) {
        Instant value =
                Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));

        assertThat(roundTrip(TimeCodecs.INSTANT, value)).isEqualTo(value);
    }

    @Property(tries = 200)
    void keeps_dates_times_and_lengths_of_time(
            @ForAll LocalDate date, @ForAll LocalTime time, @ForAll("nanos") long nanos, @ForAll ZoneOffset offset) {
        LocalDateTime local = LocalDateTime.of(LocalDate.ofEpochDay(nanos / 1_000_000_000_000_000L), time);
        OffsetDateTime withOffset = OffsetDateTime.of(local, offset);

        assertThat(roundTrip(TimeCodecs.LOCAL_DATE, date)).isEqualTo(date);
        assertThat(roundTrip(TimeCodecs.LOCAL_TIME, time)).isEqualTo(time);
        assertThat(roundTrip(TimeCodecs.LOCAL_DATE_TIME, local)).isEqualTo(local);
        assertThat(roundTrip(TimeCodecs.OFFSET_DATE_TIME, withOffset)).isEqualTo(withOffset);
        assertThat(roundTrip(TimeCodecs.DURATION, Duration.ofNanos(nanos))).isEqualTo(Duration.ofNanos(nanos));
    }

    @Property(tries = 200)
    void keeps_what_is_stored_as_text(
            @ForAll BigDecimal decimal, @ForAll BigInteger integer, @ForAll long high, @ForAll long low) {
        UUID uuid = new UUID(high, low);
        URI uri = URI.create("https://example.org/" + uuid);

        assertThat(roundTrip(Codecs.BIG_DECIMAL, decimal)).isEqualTo(decimal);
        assertThat(roundTrip(Codecs.BIG_INTEGER, integer)).isEqualTo(integer);
        assertThat(roundTrip(Codecs.UUID, uuid)).isEqualTo(uuid);
        assertThat(roundTrip(Codecs.URI, uri)).isEqualTo(uri);
        assertThat(roundTrip(Codecs.CHARACTER, (char) ('!' + (high & 63)))).isEqualTo((char) ('!' + (high & 63)));
    }

    @Example
    void refuses_text_that_is_not_what_it_should_be() {
        assertThatThrownBy(() -> Codecs.BIG_DECIMAL.fromStored("x"))
                .hasMessage("expected a number's text, found the string 'x'");
        assertThatThrownBy(() -> TimeCodecs.OFFSET_DATE_TIME.fromStored("today"))
                .hasMessage("expected ISO-8601 text, found the string 'today'");
        assertThatThrownBy(() -> Codecs.CHARACTER.fromStored("xy"))
                .hasMessage("expected a string of one character, found the string 'xy'");
        assertThatThrownBy(() -> TimeCodecs.LOCAL_TIME.fromStored(-1L))
                .hasMessage("expected an integer of nanoseconds within a day, found the integer -1");
    }

    @Property(tries = 200)
    void keeps_enums(@ForAll Color value) {
        assertThat(roundTrip(Codecs.enumOf(Color.class, Color.values()), value)).isEqualTo(value);
    }

    @Property(tries = 200)
    void keeps_lists_of_lists(@ForAll List<List<Integer>> value) {
        assertThat(roundTrip(Codecs.listOf(Codecs.listOf(Codecs.INT32)), value)).isEqualTo(value);
    }

    @Property(tries = 200)
    void keeps_sets(@ForAll Set<Short> value) {
        assertThat(roundTrip(Codecs.setOf(Codecs.INT16), value)).isEqualTo(value);
    }

    @Property(tries = 200)
    void keeps_maps(@ForAll Map<Long, Double> numbers, @ForAll Map<String, List<Boolean>> texts) {
        assertThat(roundTrip(Codecs.mapOf(Codecs.INT64, Codecs.FLOAT64), numbers))
                .isEqualTo(numbers);
        assertThat(roundTrip(Codecs.mapOf(Codecs.TEXT, Codecs.listOf(Codecs.BOOLEAN)), texts))
                .isEqualTo(texts);
    }

    @Property(tries = 200)
    void orders_keys_as_their_bytes_are_ordered(@ForAll("texts") String left, @ForAll("texts") String right) {
        int bytes = java.util.Arrays.compareUnsigned(
                left.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                right.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(Integer.signum(KeyOrder.INSTANCE.compare(left, right))).isEqualTo(Integer.signum(bytes));
    }

    @Example
    void refuses_integers_that_do_not_fit() {
        assertThatThrownBy(() -> Codecs.INT8.fromStored(128L))
                .hasMessage("expected an integer that fits a byte, found the integer 128");
        assertThatThrownBy(() -> Codecs.INT32.fromStored(1L << 31))
                .hasMessage("expected an integer that fits an int, found the integer 2147483648");
    }

    @Example
    void refuses_doubles_beyond_a_float() {
        assertThatThrownBy(() -> Codecs.FLOAT32.fromStored(1e300))
                .hasMessage("expected a double that fits a float, found the double 1.0E300");
        assertThat(Codecs.FLOAT32.fromStored(Double.POSITIVE_INFINITY)).isEqualTo(Float.POSITIVE_INFINITY);
    }

    @Example
    void refuses_other_types() {
        assertThatThrownBy(() -> Codecs.TEXT.fromStored(7L)).hasMessage("expected a string, found the integer 7");
        assertThatThrownBy(() -> Codecs.BOOLEAN.fromStored(1L)).hasMessage("expected a boolean, found the integer 1");
        assertThatThrownBy(() -> Codecs.FLOAT64.fromStored("x")).hasMessage("expected a double, found the string 'x'");
    }

    @Example
    void refuses_names_that_are_no_constant() {
        assertThatThrownBy(() -> Codecs.enumOf(Color.class, Color.values()).fromStored("BLUE"))
                .hasMessage("expected the name of a constant of Color, found the string 'BLUE'");
    }

    @Example
    void refuses_instants_beyond_64_bits_of_nanoseconds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeCodecs.INSTANT.toStored(Instant.parse("2262-04-12T00:00:00Z")))
                .withMessageContaining("1677 to 2262");
    }

    @Example
    void says_where_in_a_collection_it_stopped() {
        ValueCodec<Map<String, List<Integer>>> codec = Codecs.mapOf(Codecs.TEXT, Codecs.listOf(Codecs.INT32));

        assertThatThrownBy(() -> codec.fromStored(Map.of("a", new java.util.ArrayList<>(List.of(1L, "x")))))
                .hasMessage("key 'a', item 1, expected an integer, found the string 'x'");
    }

    @Provide
    Arbitrary<Long> nanos() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(12)
                .map(points -> points.stream().map(Character::toString).collect(java.util.stream.Collectors.joining()));
    }

    private static <V> V roundTrip(ValueCodec<V> codec, V value) {
        byte[] packed = Packer.pack(List.of(codec.toStored(value)));
        List<?> unpacked = (List<?>) Unpacker.unpackObjectList(packed, 0, packed.length);
        return codec.fromStored(unpacked.getFirst());
    }
}
