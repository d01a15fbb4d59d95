package io.aerotype.internal.lower;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.ListExp;
import com.aerospike.client.exp.MapExp;
import com.aerospike.client.query.RegexFlag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text comes to is compared with the same written by hand with the stock client, byte for byte. */
class LoweringTest {
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
        assertThat(Where.parse(text).expression()).isEqualTo(Exp.build(byHand));
    }

    @Test
    void binds_values_without_touching_the_text() {
        String quote = "x' or 'a' == 'a";
        assertThat(Where.parse("$.a == ?0 and $.b < ?1", quote, 5).expression())
                .isEqualTo(Exp.build(
                        Exp.and(Exp.eq(Exp.stringBin("a"), Exp.val(quote)), Exp.lt(Exp.intBin("b"), Exp.val(5)))));
    }
}
