package io.aerotype.embedded.internal.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Notation;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of the reference server; {@code I} and its like stand for the bins of {@link SampleRecord}. */
final class ExpressionTest {
    private static final String UNKNOWN = "unknown";

    private static String evaluated(String expression) {
        byte[] bytes = Notation.bytes(withBins(expression));
        try {
            Particle value = Expression.parse(bytes, 0, bytes.length).evaluate(SampleRecord.create());
            return value == null ? UNKNOWN : Elements.of(value).toString();
        } catch (ResultException refused) {
            return "code " + refused.code();
        }
    }

    private static String withBins(String expression) {
        return expression
                .replace("$I", "[81, 2, 'i']")
                .replace("$F", "[81, 7, 'f']")
                .replace("$S", "[81, 3, 's']")
                .replace("$L", "[81, 4, 'l']")
                .replace("$M", "[81, 5, 'm']")
                .replace("$OM", "[81, 5, 'om']")
                .replace("$BL", "[81, 6, 'bl']")
                .replace("$G", "[81, 8, 'g']")
                .replace("$Z", "[81, 2, 'zz']");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[20, $I, 1, 2] | 8",
                "[20, $I, 1.5] | code 4",
                "[21, $I] | -5",
                "[21, 10, 3, 2] | 5",
                "[23, 2] | 0",
                "[23, 2.0] | 0.5",
                "[23, 100, 5, 2] | 10",
                "[23, 1, 0] | unknown",
                "[23, 1.0, 0.0] | Infinity",
                "[23, -9223372036854775808, -1] | -9223372036854775808",
                "[26, -7, 3] | -1",
                "[26, 7, -3] | 1",
                "[26, 7, 0] | unknown",
                "[24, 2.0, 10.0] | 1024.0",
                "[25, 8.0, 2.0] | 3.0",
                "[27, -5] | 5",
                "[30, -2.9] | -2",
                "[30, [23, 0.0, 0.0]] | -9223372036854775808",
                "[31, 3] | 3.0",
                "[36, 1, 65] | 2",
                "[37, -1, 60] | 15",
                "[38, -16, 2] | -4",
                "[40, 1, true] | 63",
                "[40, -1, false] | -1",
                "[41, 8, true] | 60",
                "[41, 7, false] | 60",
                "[51, 1.0, NaN, 2.0] | 2.0",
                "[51, NaN, 2.0] | NaN",
                "[1, 1, 1.0] | code 4",
                "[1, $I, nil] | code 4",
                "[1, [0], 5] | code 4",
                "[1, nil, nil] | true",
                "[4, nil, nil] | true",
                "[3, nil, nil] | false",
                "[1, NaN, NaN] | false",
                "[2, NaN, 1.0] | true",
                "[6, NaN, 1.0] | false",
                "[1, $M, $M] | unknown",
                "[1, $OM, $OM] | true",
                "[1, {}, {}] | true",
                "[1, $G, $G] | code 4",
                "[9, 1, $L] | true",
                "[9, 1.0, $L] | false",
                "[101, $M] | [\"a\", \"b\"]",
                "[102, $M] | [1, 2]",
                "[101, $L] | unknown",
                "[82, 'i'] | 1",
                "[82, 'zz'] | 0",
                "[82, 'g'] | 23",
                "$Z | unknown",
                "[81, 2, 's'] | unknown",
                "[0] | unknown",
                "[123, [1, $I, 5], \"five\", \"other\"] | \"five\"",
                "[123, [1, $Z, 5], \"five\", \"other\"] | unknown",
                "[123, true, 1, \"a\"] | code 4",
                "[123, true, [0], \"a\"] | unknown",
                "[125, 'x', 5, [20, [124, 'x'], 1]] | 6",
                "[125, 'x', $Z, 7] | 7",
                "[125, 'x', 5, [125, 'x', 6, [124, 'x']]] | code 4",
                "[125, 'x', [124, 'x'], 6] | code 4",
                "[125, 'x', 5, 'y', [20, [124, 'x'], 1], [20, [124, 'x'], [124, 'y']]] | 11",
                "[16, [0], false] | false",
                "[16, [0], true] | unknown",
                "[17, [0], true] | true",
                "[18, [0]] | unknown",
                "[19, true, true, [0]] | false",
                "[19, true, [0], true] | unknown",
                "[127, 2, 0, [19, 7, 0], $L] | 3",
                "[127, 2, 0, [19, 7, 9], $L] | unknown",
                "[127, 2, 0, [97, 7, \"zz\"], $M] | unknown",
                "[127, 1, 0, [97, 13, \"zz\"], $M] | false",
                "[127, 4, 64, [1, 9, 0, 0], $L] | [3, 1, 2, 9]",
                "[127, 4, 64, [32, 7, 0], $L] | [1, 2]",
                "[127, 2, 0, [19, 7, [21, $I, 4]], $L] | 1",
                "[127, 2, 0, [19, [20, 5, 2], 0], $L] | 3",
                "[127, 4, 64, [2, [126, [7, 8]]], $L] | [3, 1, 2, 7, 8]",
                "[127, 4, 64, [2, [7, 8]], $L] | code 4",
                "[127, 4, 64, [1, 9], nil] | [9]",
                "[127, 6, 1, [50, 0, 8], $BL] | #01",
                "[127, 6, 1, [50, 0, 8], $S] | code 4",
                "[127, 2, 0, [16], $M] | unknown",
                "[127, 2, 3, [16], $M] | code 4",
                "[127, 10, 0, [16], $M] | code 4",
                "[7, 0, 'el+', $S] | false",
                "[7, 1, 'el+', $S] | true",
                "[7, 1, '(', $S] | code 4",
                "[8, $G, geo\"{`type`:`AeroCircle`,`coordinates`:[[1,2],1000]}\"] | true",
                "[8, geo\"{`type`:`AeroCircle`,`coordinates`:[[1,2],1000]}\", $G] | true",
                "[8, $G, $G] | false",
                "[8, $G, geo\"{}\"] | code 4",
                "[126, [[20, 1, 2]]] | [[20, 1, 2]]",
                "[100] | unknown",
                "[122, 2, 1] | unknown",
                "[64, 100] | 49",
                "[64, 0] | code 4",
                "[66] | 1000000000000",
                "[67] | 1000",
                "[68] | 1101000000000",
                "[69] | 100",
                "[70] | \"demo\"",
                "[71] | true",
                "[74] | 128",
                "[80, 3] | \"k1\"",
                "[80, 2] | unknown",
                "[80, 4] | code 4",
                "[81, 2, 'sixteen bytes...'] | code 4",
                "[99] | code 4",
                "[] | code 4",
                "* | code 4",
                "[127, 4, 0, [254, [4, [3, [122, 2, 1], 1]], 1], $L] | [3, 2]",
                "[127, 4, 64, [254, [4, true], 4, [22, [122, 2, 1], 2]], $L] | [6, 2, 4]",
            })
    void evaluates(String expression, String expected) {
        boolean plain = expected.equals(UNKNOWN) || expected.startsWith("code");
        assertThat(evaluated(expression))
                .isEqualTo(plain ? expected : Notation.parse(expected).toString());
    }

    @Test
    void the_first_pass_of_a_filter_decides_what_metadata_can_decide() {
        byte[] bySize = Notation.bytes("[3, [74], 100]");
        byte[] byBin = Notation.bytes("[1, [81, 2, 'i'], 5]");
        SampleRecord sample = SampleRecord.create();
        assertThat(Expression.parseFilter(bySize, 0, bySize.length).matchesMetadata(sample))
                .isEqualTo(Trilean.TRUE);
        assertThat(Expression.parseFilter(byBin, 0, byBin.length).matchesMetadata(sample))
                .isEqualTo(Trilean.UNKNOWN);
        assertThat(Expression.parseFilter(byBin, 0, byBin.length).matches(sample))
                .isEqualTo(Trilean.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"5", "nil", "'[20, 1, 2]'"})
    void a_filter_is_boolean(String expression) {
        byte[] bytes = Notation.bytes(expression);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Expression.parseFilter(bytes, 0, bytes.length))
                .isInstanceOfSatisfying(
                        ResultException.class, e -> assertThat(e.code()).isEqualTo(4));
    }
}
