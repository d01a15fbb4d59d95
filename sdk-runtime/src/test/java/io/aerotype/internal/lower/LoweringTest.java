package io.aerotype.internal.lower;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.exp.ListExp;
import com.aerospike.client.exp.MapExp;
import com.aerospike.client.query.RegexFlag;
import io.aerotype.ael.AelCache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text comes to is compared with the same written by hand with the stock client, byte for byte. */
class LoweringTest {
    private final AelCache programs = new AelCache(16);

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("$.age > 21", Exp.gt(Exp.intBin("age"), Exp.val(21))),
                Arguments.of(
                        "$.a == 'x' and not($.b <= 1.5) or $.c == true",
                        Exp.or(
                                Exp.and(
                                        Exp.eq(Exp.stringBin("a"), Exp.val("x")),
                                        Exp.not(Exp.le(Exp.floatBin("b"), Exp.val(1.5)))),
                                Exp.eq(Exp.boolBin("c"), Exp.val(true)))),
                Arguments.of(
                        "$.a * 2 + 1 >= 7 % $.b",
                        Exp.ge(
                                Exp.add(Exp.mul(Exp.intBin("a"), Exp.val(2)), Exp.val(1)),
                                Exp.mod(Exp.val(7), Exp.intBin("b")))),
                Arguments.of("$.ttl() < 60", Exp.lt(Exp.ttl(), Exp.val(60))),
                Arguments.of(
                        "$.name =~ /^a/i",
                        Exp.regexCompare(
                                "^a", RegexFlag.EXTENDED | RegexFlag.NOSUB | RegexFlag.ICASE, Exp.stringBin("name"))),
                Arguments.of(
                        "$.s in ['a', 'b']",
                        ListExp.getByValue(ListReturnType.EXISTS, Exp.stringBin("s"), Exp.val(List.of("a", "b")))),
                Arguments.of(
                        "$.m.k == 3",
                        Exp.eq(
                                MapExp.getByKey(MapReturnType.VALUE, Exp.Type.INT, Exp.val("k"), Exp.mapBin("m")),
                                Exp.val(3))),
                Arguments.of(
                        "$.m.k.[0] == 'x'",
                        Exp.eq(
                                ListExp.getByIndex(
                                        ListReturnType.VALUE,
                                        Exp.Type.STRING,
                                        Exp.val(0),
                                        Exp.mapBin("m"),
                                        CTX.mapKey(Value.get("k"))),
                                Exp.val("x"))));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void comes_to_what_one_would_write_by_hand(String text, Exp byHand) {
        assertThat(Where.parse(programs, text).expression()).isEqualTo(Exp.build(byHand));
    }

    @Test
    void binds_values_without_touching_the_text() {
        String quote = "x' or 'a' == 'a";
        assertThat(Where.parse(programs, "$.a == ?0 and $.b < ?1", quote, 5).expression())
                .isEqualTo(Exp.build(
                        Exp.and(Exp.eq(Exp.stringBin("a"), Exp.val(quote)), Exp.lt(Exp.intBin("b"), Exp.val(5)))));
    }

    @Test
    void a_program_used_again_takes_the_values_and_the_types_of_each_use() {
        Where first = Where.parse(programs, "$.a == ?0", 1);
        Where second = Where.parse(programs, "$.a == ?0", "x");
        assertThat(programs.size()).isEqualTo(1);
        assertThat(second.expression()).isEqualTo(Exp.build(Exp.eq(Exp.stringBin("a"), Exp.val("x"))));
        assertThat(first.expression()).isEqualTo(Exp.build(Exp.eq(Exp.intBin("a"), Exp.val(1))));
    }

    @Test
    void maps_are_sent_in_the_order_of_their_keys_as_a_server_compares_no_others() {
        TreeMap<String, Object> ordered = new TreeMap<>(Map.of("a", 1, "b", List.of(new TreeMap<>(Map.of("y", 2)))));
        Expression expected = Exp.build(Exp.eq(Exp.mapBin("m"), Exp.val(ordered)));
        assertThat(Where.parse(programs, "$.m == {b: [{y: 2}], a: 1}").expression())
                .isEqualTo(expected);
        assertThat(Where.parse(programs, "$.m == {b: [{y: ?0}], a: ?1}", 2, 1).expression())
                .isEqualTo(expected);
        assertThat(Where.parse(programs, "$.m == ?0", new HashMap<>(ordered)).expression())
                .isEqualTo(expected);
    }

    static Stream<Arguments> withValues() {
        return Stream.of(
                Arguments.of("$.a > ?0 and $.b == ?1", new Object[] {1, "x"}),
                Arguments.of("$.a in ?0", new Object[] {List.of("a", "b")}),
                Arguments.of("$.a == [?0, 2]", new Object[] {1}),
                Arguments.of("$.m == {k: ?0}", new Object[] {1}),
                Arguments.of("$.m.(?0).x == ?1", new Object[] {"way", 2.5}),
                Arguments.of("$.m.k.{=?0:?1}.count() > ?2", new Object[] {1, 70_000, 0}),
                Arguments.of("$.l.[(?0):(?1)] == ?2", new Object[] {0, 1, List.of(1)}),
                Arguments.of("$.l.get(type: LIST).*[?(@ > ?0)] == ?1", new Object[] {3, List.of(4)}),
                Arguments.of("$.t == ?0 and $.u == ?1 and $.b == ?2", new Object[] {true, 1L, new byte[] {1}}),
                Arguments.of("$.a == :one or $.a == :two or $.b == :one", new Object[] {1, 2}));
    }

    @ParameterizedTest
    @MethodSource("withValues")
    void comes_to_the_same_however_often_it_was_used_before(String text, Object... values) {
        Expression first = Where.parse(new AelCache(2), text, values).expression();
        for (int use = 0; use < 4; use++) {
            assertThat(Where.parse(programs, text, values).expression()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("withValues")
    void values_of_any_length_stand_where_shorter_ones_stood(String text, Object... values) {
        for (int use = 0; use < 3; use++) {
            Where.parse(programs, text, values).expression();
        }
        Object[] longer = Stream.of(values).map(LoweringTest::longer).toArray();
        assertThat(Where.parse(programs, text, longer).expression())
                .isEqualTo(Where.parse(new AelCache(2), text, longer).expression());
    }

    private static Object longer(Object value) {
        return switch (value) {
            case Integer number -> number + 1_000_000_000_000L;
            case Long number -> number + 1_000_000_000_000L;
            case String text -> text.repeat(300);
            case byte[] blob -> Arrays.copyOf(blob, 70_000);
            case List<?> list ->
                Stream.generate(() -> list.getFirst()).limit(100).toList();
            default -> value;
        };
    }

    @Test
    void types_may_change_from_use_to_use() {
        for (int use = 0; use < 5; use++) {
            for (Object value : List.of(1, "x", 2.5, List.of(1), List.of("x"))) {
                assertThat(Where.parse(programs, "$.a == ?0", value).expression())
                        .isEqualTo(
                                Where.parse(new AelCache(2), "$.a == ?0", value).expression());
            }
            for (Object value : List.of(List.of(1), List.of("x"))) {
                assertThat(Where.parse(programs, "$.a in ?0", value).expression())
                        .isEqualTo(
                                Where.parse(new AelCache(2), "$.a in ?0", value).expression());
            }
        }
    }

    @Test
    void threads_that_share_a_program_each_get_their_own_values() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int mine = thread;
                all.add(threads.submit(() -> {
                    for (int at = 0; at < 500; at++) {
                        assertThat(Where.parse(programs, "$.a == :mine and $.m.k < :other", mine, at)
                                        .expression())
                                .isEqualTo(Exp.build(Exp.and(
                                        Exp.eq(Exp.intBin("a"), Exp.val(mine)),
                                        Exp.lt(
                                                MapExp.getByKey(
                                                        MapReturnType.VALUE,
                                                        Exp.Type.INT,
                                                        Exp.val("k"),
                                                        Exp.mapBin("m")),
                                                Exp.val(at)))));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
