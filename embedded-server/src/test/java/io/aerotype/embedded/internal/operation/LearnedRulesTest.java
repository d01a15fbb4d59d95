package io.aerotype.embedded.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a comparison with the reference server told. */
final class LearnedRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // An empty pick returns a range even of the kind its operation does not know.
                "4 | [3] | [40, 9, #00, 0] | [1, 0] -> [3]",
                "3 | [3, 2] | [27, 65548, 4, -5] | [0, 0] -> [3, 2]",
                "3 | {\"a\": 4}^1 | [97, 10, \"b\"] | [-1, 0] -> {\"a\": 4}^1",
                // A wildcard is not less than any end: only an ordered list asks.
                "3 | [1, \"s\"]^1 | [25, 1, *, 5] | [] -> [1, \"s\"]^1",
                "4 | [0] | [38, 7, *, 4] | [0] -> []",
                // A creating operation makes the bin even when its flags then keep it from storing anything.
                "4 | - | [9, 6, 1.5, 7] | - -> []",
                "4 | - | [255, [208, -2], [1, 5]] | code 26",
                // Subtracting adds the negated field; the least number is its own negation.
                "13 | #1a | [11, 0, 8, 128, 4, 3] | - -> #9a",
                // C's pow gives 1 for a base of 1.
                "7 | - | [[24, 1.0, [23, 1.0, 0.0]]] | 1.0 -> -",
                // An operation that there is not is refused before the bin's type is; one with bad arguments after it.
                "16 | 5 | [6] | code 4",
                "16 | 5 | [4] | code 12",
                "15 | 5 | [57] | code 4",
                "15 | 5 | [51] | code 12",
                // Index bits and minhash bits that no sketch has together are refused when both are given.
                "16 | - | [0, 16, 51, 0] | code 4",
                "16 | - | [0, 16, 51, 5] | code 4",
                // Only the low 32 bits of an operation's code count.
                "13 | - | [-4294967296, 1] | - -> #00",
                "3 | [1, 2] | [4294967312] | 2 -> [1, 2]",
                // The least integer has no absolute value, which is how it passes the check and ends up as offset 0.
                "13 | #e9 | [2, -9223372036854775808, 1] | - -> #",
                "12 | #e9 | [50, -9223372036854775808, 4] | #e0 -> #e9",
                // A value that cannot be stored is refused before the ordered list is.
                "4 | [1]^1 | [9, 0, *] | code 4",
                "4 | [1]^1 | [3, 0, *] | code 4",
                "4 | [1]^1 | [3, 0, 2] | code 26",
                // The header of a list of values sought is one of them, and a pattern among them equals it too.
                "3 | [5] | [23, 1, [0, *]] | [0] -> [5]",
                "3 | [5] | [23, 1, [0, *]^1] | [] -> [5]",
                // A pattern on the way makes what is to be stored one.
                "4 | [[5]] | [255, [19, *], [1, 5]] | code 4",
                "4 | [[5]] | [255, [19, *], [7, 0]] | 1 -> [[]]",
                "4 | [5] | [255, [19, *], [1]] | code 12",
                // A key on the way is none if it could not be stored; the same pattern as a value is.
                "3 | {1: [5]} | [255, [34, *], [16]] | code 26",
                "3 | {1: [5]} | [255, [35, *], [16]] | 1 -> {1: [5]}",
                // A relative rank that runs over the largest number comes out below zero, where a count beyond all
                // signed numbers still reaches into the container.
                "4 | {\"d\": \"\"} | [89, 0, 0.0, 9223372036854775807, -1] | - -> {}",
                "4 | {1: 1} | [88, 0, 5, 9223372036854775807, 9223372036854775807] | - -> {1: 1}",
                "3 | [1, 2, 3] | [24, 5, -9223372036854775808, -1] | 3 -> [1, 2, 3]",
                "3 | [1, 2, 3] | [24, 5, -9223372036854775808, 9223372036854775807] | 2 -> [1, 2, 3]",
                // Among equal elements a new one goes where bisection meets the first of them.
                "4 | [0.0, 0.0, 0.0]^1 | [1, -0.0] | 4 -> [0.0, -0.0, 0.0, 0.0]^1",
                "4 | [0.0]^1 | [2, [-0.0, -0.0]] | 3 -> [-0.0, -0.0, 0.0]^1",
                "4 | [[]^1]^1 | [1, []] | 2 -> [[], []^1]^1",
                // Any attribute at all makes a map count as ordered; inverted, only an unordered one refuses a missing
                // key.
                "3 | {}^2 | [97, 65549, nil] | false -> {}^2",
                "3 | {} | [97, 65549, nil] | code 26",
                // Of the attributes to set only eight bits count.
                "4 | - | [64, 256] | - -> {}",
                "4 | [2, 1] | [0, 257] | - -> [1, 2]^1",
                // Of equal elements a path's rank takes the one that its partitions leave there.
                "3 | {0: [], 2: []} | [254, [1, 0], 0] | {2: []} -> {0: [], 2: []}",
                // A list of keys that says it is sorted may have two, in order or equal; three are one too many.
                "3 | {1: 1, 2: 2, 3: 3} | [254, [10, [1, 2]^1], 2] | [1, 2] -> {1: 1, 2: 2, 3: 3}",
                "3 | {1: 1, 2: 2, 3: 3} | [254, [10, [2, 1]^1], 2] | code 4",
                "3 | {1: 1, 2: 2, 3: 3} | [254, [10, [1, 2, 3]^1], 2] | code 4",
                // Each element is filtered and changed before the next is looked at.
                "4 | [{}, {1: 0}] | [254, [4, [2, [122, 5, 1], {1: 1}^1]], 4, [122, 0, 0]] | code 1",
                // A region too large to be stored can be compared; as a value it is unknown. To read from nil is, too.
                "7 | - | [[8, geo\"{`type`:`Point`,`coordinates`:[1,2]}\","
                        + " geo\"{`type`:`AeroCircle`,`coordinates`:[[1,2],1e9]}\"]] | true -> -",
                "7 | - | [geo\"{`type`:`AeroCircle`,`coordinates`:[[1,2],1e9]}\"] | code 26",
                "7 | - | [[127, 0, 0, [16], nil]] | code 26",
                // Sorting backwards and without duplicates at once works only where one element is left of an unordered
                // list.
                "4 | [1, 2] | [13, 3] | code 4",
                "4 | [1, 2] | [13, -1] | code 4",
                "4 | [1, 1] | [13, 3] | - -> [1]",
                "4 | [1, 2, 2]^1 | [13, 3] | - -> [1, 2]^1",
                // An empty map takes items that were only to update, where those that cannot are left out.
                "4 | {} | [68, {\"a\": 1}, 0, 14] | 1 -> {\"a\": 1}",
                "4 | {} | [68, {\"a\": 1}, 0, 6] | 0 -> {}",
                "4 | {\"b\": 2} | [68, {\"a\": 1}, 0, 14] | 1 -> {\"b\": 2}",
                // A quoted list keeps a header that says nothing.
                "7 | - | [[126, [1]^256]] | [1]^256 -> -",
                // Among values sought by bisection a wildcard finds only those elements that come upon it.
                "4 | {\"b\": 0.0, \"d\": 0} | [83, 0, [*, \"\"]] | - -> {\"b\": 0.0}",
                // Decrementing by a number that is none turns its sign.
                "4 | - | [74, \"a\", 0.5] | -0.5 -> {\"a\": -0.5}",
                // A map made inside another keeps no index, unless both are made at once, for the type alone.
                "4 | {} | [255, [162, 0], [64, 16]] | - -> {0: {}}",
                "4 | - | [255, [98, 0], [64, 16]] | - -> {0: {}^16}",
                // An empty list is written anew when it is searched by value, and then goes before its equals.
                "4 | [[]^1, []]^1 | [255, [0, 1], [36, 0, [0]]] | - -> [[], []^1]^1",
                "4 | [[]^1, []]^1 | [255, [0, 1], [38, 0, 0, 5]] | - -> [[], []^1]^1",
                "4 | [[]^1, []]^1 | [255, [0, 1], [36, 0, []]] | - -> [[]^1, []]^1",
                "4 | [[]^1, []]^1 | [255, [0, 1], [37, 0, 0, 1]] | - -> [[]^1, []]^1",
                // A shift is by at most 2^30 bits, which is asked before the bin's type is.
                "13 | 5 | [8, 0, 1, 1073741825] | code 4",
                "13 | 5 | [8, 0, 1, 1073741824] | code 12",
                "13 | #ff | [9, 0, 8, 1073741824] | - -> #00",
                // In basic syntax a repetition is not repeated.
                "7 | - | [[7, 0, 'a**b', \"aab\"]] | code 4",
                "7 | - | [[7, 1, 'a**b', \"aab\"]] | true -> -",
            })
    void follows_the_reference_server(int code, String bin, String payload, String outcome) {
        assertThat(Answers.of(code, bin, payload)).isEqualTo(Answers.expected(outcome));
    }
}
