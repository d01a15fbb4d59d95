package io.aerotype.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.ael.Ael;
import io.aerotype.spi.Codecs;
import io.aerotype.spi.Component;
import io.aerotype.spi.TimeCodecs;
import io.aerotype.spi.ValueCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Typed bins say in the language what their methods say. */
class TypedBinsTest {
    enum Color {
        RED,
        GREEN
    }

    private record User() {}

    private final IntegerBin<User> age = new IntegerBin<>(bin("age", Codecs.INT32));
    private final DoubleBin<User> score = new DoubleBin<>(bin("score", Codecs.FLOAT32));
    private final BooleanBin<User> active = new BooleanBin<>(bin("active", Codecs.BOOLEAN));
    private final StringBin<User> status = new StringBin<>(bin("status", Codecs.TEXT));
    private final OrderedBin<User, Instant> seen = new OrderedBin<>(bin("seen", TimeCodecs.INSTANT));
    private final TypedBin<User, Color> color =
            new TypedBin<>(bin("color", Codecs.enumOf(Color.class, Color.values())));
    private final ListBin<User, List<String>, String, StringBin<User>> tags =
            new ListBin<>(bin("tags", Codecs.listOf(Codecs.TEXT)), Codecs.TEXT, StringBin::new);
    private final CollectionBin<User, Set<Long>, Long> friends =
            new CollectionBin<>(bin("friends", Codecs.setOf(Codecs.INT64)), Codecs.INT64);
    private final MapBin<User, Map<String, Long>, String, Long, IntegerBin<User>> votes = new MapBin<>(
            bin("votes", Codecs.mapOf(Codecs.TEXT, Codecs.INT64)), Codecs.TEXT, Codecs.INT64, IntegerBin::new);
    private final StringBin<User> city =
            new StringBin<>(bin("address", Codecs.TEXT).inside(Component.of("city", Codecs.TEXT)));

    @Test
    void compares_numbers() {
        assertThat(text(age.gt(21))).isEqualTo("$.age > 21");
        assertThat(text(age.eq(1).or(age.ne(2)))).isEqualTo("$.age == 1 or $.age != 2");
        assertThat(text(age.between(18, 30))).isEqualTo("$.age >= 18 and $.age <= 30");
        assertThat(text(age.in(1, 2))).isEqualTo("$.age in [1, 2]");
        assertThat(text(score.lt(0.5))).isEqualTo("$.score < 0.5");
    }

    @Test
    void compares_text_and_whatever_is_stored_as_text() {
        assertThat(text(status.eq("active").and(color.ne(Color.RED))))
                .isEqualTo("$.status == 'active' and $.color != 'RED'");
        assertThat(text(color.in(Color.RED, Color.GREEN))).isEqualTo("$.color in ['RED', 'GREEN']");
    }

    @Test
    void quotes_what_is_looked_for_in_text() {
        assertThat(text(status.startsWith("a.b"))).isEqualTo("$.status =~ /^a\\.b/");
        assertThat(text(status.endsWith("x"))).isEqualTo("$.status =~ /x$/");
        assertThat(text(status.matchesIgnoringCase("a|b"))).isEqualTo("$.status =~ /a|b/i");
    }

    @Test
    void compares_instants_as_they_are_stored() {
        assertThat(text(seen.ge(Instant.ofEpochSecond(1, 5)))).isEqualTo("$.seen >= 1000000005");
    }

    @Test
    void negates() {
        assertThat(text(Condition.not(active.isTrue()))).isEqualTo("not($.active == true)");
        assertThat(text(active.isFalse().and(age.exists()))).isEqualTo("$.active == false and $.age.exists()");
    }

    @Test
    void looks_into_collections() {
        assertThat(text(tags.contains("vip"))).isEqualTo("'vip' in $.tags");
        assertThat(text(friends.contains(7L))).isEqualTo("7 in $.friends");
        assertThat(text(tags.size().gt(3))).isEqualTo("$.tags.get(type: LIST).count() > 3");
        assertThat(text(votes.size().eq(0))).isEqualTo("$.votes.get(type: MAP).count() == 0");
        assertThat(text(votes.containsKey("x"))).isEqualTo("$.votes.x.exists()");
    }

    @Test
    void reads_components_of_embedded_records_by_their_path() {
        assertThat(text(city.eq("Paris"))).isEqualTo("$.address.city == 'Paris'");
    }

    private static <V> Location<V> bin(String name, ValueCodec<V> codec) {
        return Location.of(Component.of(name, codec));
    }

    private static String text(Condition<User> condition) {
        String text = Ael.print(condition.expr());
        assertThat(Ael.parse(text).orThrow()).as("the tree that the text makes").isEqualTo(condition.expr());
        return text;
    }
}
