package io.aerotype.embedded.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that end the reference server's process, spoil its record, or that it answers by chance: here they mean what they say. */
final class ReferenceDefectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // Everything but the keys or values of an empty list is everything.
                "3 | {\"a\": 1} | [107, 65543, []] | [1] -> {\"a\": 1}",
                "3 | {\"a\": 1} | [108, 65543, []] | [1] -> {\"a\": 1}",
                "4 | {\"a\": 1} | [81, 65543, []] | [1] -> {}",
                "4 | {\"a\": 1} | [83, 65543, []] | [1] -> {}",
                // A list with its index stored is a list.
                "4 | [2, 1] | [0, 17] | - -> [1, 2]^17",
                "4 | [1, 2]^17 | [35, 5, 1] | 1 -> [2]^17",
                "4 | [1, 2]^17 | [13, 2] | - -> [1, 2]^17",
                // Values of a map that stores its value order, in that order.
                "3 | {\"a\": 2, \"b\": 1}^19 | [105, 6, nil] | [\"b\", \"a\"] -> {\"a\": 2, \"b\": 1}^19",
                "4 | {\"a\": 2, \"b\": 1}^19 | [83, 5, [2]] | 1 -> {\"b\": 1}^19",
                // There is no padding up to a place before the first.
                "4 | - | [255, [144, -2], [1, 5]] | code 26",
                // A shift of what is left of a partial region.
                "13 | #ff | [8, 4, 24, 20, 8] | - -> #f0",
                "13 | #ff | [9, 4, 24, 20, 8] | - -> #f0",
                // A signed overflow with a result of zero is an overflow.
                "13 | #80 | [10, 0, 8, 128, 0, 1] | code 26",
                // A scan from the right stays in its region.
                "12 | #80 | [53, 1, 7, true] | -1 -> #80",
                // The smallest integer divided by minus one wraps around.
                "7 | - | [[23, -9223372036854775808, -1]] | -9223372036854775808 -> -",
                "7 | - | [[26, -9223372036854775808, -1]] | 0 -> -",
                // Changes below an ordered list leave it in order.
                "4 | [[1, 3]^1, [2]^1]^1 | [254, [4, true, 4, true], 4, [21, 0, [122, 2, 1]]] "
                        + "| - -> [[-3, -1]^1, [-2]^1]^1",
                // What replaces an element may be long.
                "4 | [1] | [254, [4, true], 4, \"a text that is longer than thirty-one bytes\"] "
                        + "| - -> [\"a text that is longer than thirty-one bytes\"]",
                // A rank is found in any container, not only in what stands last; and so is an index in a map.
                "3 | [[3, 1], 7] | [254, [4, true, 1, 0], 1] | [1] -> [[3, 1], 7]",
                "3 | [{\"a\": 2, \"b\": 1}, 7] | [254, [16, 0, 0, 0], 2] | [\"a\"] -> [{\"a\": 2, \"b\": 1}, 7]",
                "3 | {\"a\": 5, \"b\": 3} | [254, [1, 0, 516, [3, [122, 2, 1], 2]], 2] | [\"b\"] -> {\"a\": 5, \"b\":"
                        + " 3}",
            })
    void is_answered(int code, String bin, String payload, String outcome) {
        assertThat(Answers.of(code, bin, payload)).isEqualTo(Answers.expected(outcome));
    }
}
