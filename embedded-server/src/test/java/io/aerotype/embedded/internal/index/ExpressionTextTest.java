package io.aerotype.embedded.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.embedded.internal.value.Notation;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions of indexes, shown and judged as a server of release 8.1.2 does. */
final class ExpressionTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[20, [81, 2, 'n'], 1] | add(bin_int(\"n\"), 1)",
                "[123, [1, [81, 2, 'n'], 1], 5, [3, [81, 2, 'n'], 7], 6, 0]"
                        + " | cond(eq(bin_int(\"n\"), 1), 5, gt(bin_int(\"n\"), 7), 6, 0)",
                "[125, 'x', [81, 2, 'n'], 'y', 2, [20, [124, 'x'], [124, 'y']]]"
                        + " | let(def(var_0, bin_int(\"n\")), def(var_1, 2), add(var(\"var_0\"), var(\"var_1\")))",
                "[127, 2, 0, [19, 7, 0], [81, 4, 'l']] | list_get_by_index(NULL, 7, 0, bin_list(\"l\"))",
                "[127, 2, 0, [255, [16, 1, 34, \"k\"], [16]], [81, 4, 'l']]"
                        + " | list_size([list_index(1), map_key(<string#1>)], bin_list(\"l\"))",
                "[127, 2, 0, [22, 5, 3], [81, 4, 'l']] | INVALID_CDT_OP(NULL, 5, 3, bin_list(\"l\"))",
                "[127, 2, 0, [20, 5, [81, 2, 'n']], [81, 4, 'l']]"
                        + " | list_get_by_value(NULL, 5, bin_int(\"n\"), bin_list(\"l\"))",
                "[127, 2, 0, [23, 5, [126, [1, 2]]], [81, 4, 'l']]"
                        + " | list_get_by_value_list(NULL, 5, <list#2>, bin_list(\"l\"))",
                "[127, 2, 0, [20, 5, {\"a\": 1}], [81, 4, 'l']]"
                        + " | list_get_by_value(NULL, 5, <msgpack/8>, bin_list(\"l\"))",
                "[127, 2, 0, [20, 5, *], [81, 4, 'l']] | list_get_by_value(NULL, 5, <msgpack/13>, bin_list(\"l\"))",
                "[127, 2, 0, [20, 5, inf], [81, 4, 'l']] | list_get_by_value(NULL, 5, <msgpack/14>, bin_list(\"l\"))",
                "[127, 2, 1, [51, 0, 8], [81, 6, 'b']] | bit_count(0, 8, bin_blob(\"b\"))",
                "[127, 2, 2, [50], [81, 9, 'h']] | hll_get_count(bin_hll(\"h\"))",
                "[123, [7, 2, 'a.*b', [81, 3, 's']], 1, 0] | cond(cmp_regex(<string#4>, 2, bin_str(\"s\")), 1, 0)",
                "[123, [1, [81, 7, 'f'], 1.5], 1, 0] | cond(eq(bin_float(\"f\"), 1.500000), 1, 0)",
                "[123, [1, [81, 5, 'm'], {1: 2, 3: 4}], 1, 0] | cond(eq(bin_map(\"m\"), <map#2>), 1, 0)",
                "[64, 3] | digest_modulo(3)",
                "[82, 'n'] | bin_type(\"n\")",
                "[127, 2, 0, [16], [127, 4, 64, [1, 5, 0, 0], [81, 4, 'l']]]"
                        + " | list_size(NULL, list_append(NULL, 5, 0, 0, bin_list(\"l\")))",
                "[127, 2, 0, [16], [127, 4, 0, [254, [4, [3, [122, 2, 1], 3]], 1], [81, 4, 'l']]]"
                        + " | list_size(NULL, select([exp(<list#3>)], 0x1, bin_list(\"l\")))",
                "[127, 2, 0, [16], [127, 4, 64, [254, [4, true], 4, [20, [122, 2, 1], 1]], [81, 4, 'l']]]"
                        + " | list_size(NULL, select([exp(true)], 0x4, <mod_exp/7>, bin_list(\"l\")))",
            })
    void shows_operations_by_name(String expression, String text) {
        String base64 = base64(expression);
        assertThat(ExpressionText.of(base64)).isEqualTo(text);
        assertThat(IndexableExpression.problem(base64, IndexedType.NUMERIC, IndexedPart.DEFAULT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"[80, 2]", "[74]", "[50, 1, -2]", "[99]", "[123, [16, [72], [71]], 1, [0]]"})
    void needs_bins_or_the_digest_and_nothing_else(String expression) {
        assertThat(IndexableExpression.problem(base64(expression), IndexedType.NUMERIC, IndexedPart.DEFAULT))
                .contains("bad 'exp'");
    }

    @Test
    void needs_the_type_of_the_index() {
        assertThat(IndexableExpression.problem(base64("[81, 4, 'l']"), IndexedType.STRING, IndexedPart.DEFAULT))
                .contains("bad 'exp' - expression type 'list' does not match expected type 'string'");
        assertThat(IndexableExpression.problem(base64("[81, 4, 'l']"), IndexedType.STRING, IndexedPart.LIST))
                .isEmpty();
        assertThat(IndexableExpression.problem(base64("[81, 2, 'n']"), IndexedType.NUMERIC, IndexedPart.MAPKEYS))
                .contains("bad 'exp' - expression type 'numeric' does not match expected type 'map'");
    }

    private static String base64(String expression) {
        return Base64.getEncoder().encodeToString(Notation.bytes(expression));
    }
}
