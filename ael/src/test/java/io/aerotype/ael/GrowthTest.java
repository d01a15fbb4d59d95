package io.aerotype.ael;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text costs grows with its length and no faster, whatever it is made of. */
final class GrowthTest {
    private static final int SMALL = 1_000;
    private static final int TIMES = 8;

    /** Texts that can be made of any number of parts, right ones and wrong ones. */
    static Stream<Arguments> texts() {
        return Stream.of(
                text("conditions", n -> repeat(n, " and ", at -> "$.a" + at % 50 + " > " + at)),
                text("one bin", n -> repeat(n, " or ", at -> "$.a == " + at)),
                text("bins of no known type", n -> repeat(n, " or ", at -> "$.a" + at + " == $.b" + at)),
                text("sizes of no known type", n -> repeat(n, " or ", at -> "$.a" + at + ".count() > 1")),
                text("list items", n -> "$.a in [" + repeat(n, ", ", at -> "" + at) + "]"),
                text("map entries", n -> "$.a == {" + repeat(n, ", ", at -> at + ": 'x'") + "}"),
                text("arguments", n -> "max(" + repeat(n, ", ", at -> "$.a" + at % 9) + ") > 1"),
                text("placeholders", n -> repeat(n, " or ", at -> "$.a" + at % 50 + " == ?" + at)),
                text("named placeholders", n -> repeat(n, " or ", at -> "$.a" + at % 50 + " == :p" + at)),
                text(
                        "variables",
                        n -> "let (v0 = 1, "
                                + repeat(n, ", ", at -> "v" + (at + 1) + " = ${v" + at + "}")
                                + ") then (${v0} == 1)"),
                text("variables not defined", n -> repeat(n, " or ", at -> "${v" + at + "} == 1")),
                text(
                        "branches",
                        n -> "when (" + repeat(n, ", ", at -> "$.a == " + at + " => true") + ", default => false)"),
                text("steps", n -> "$.a" + repeat(n, "", at -> ".k" + at) + " == 1"),
                text("names after a bin", n -> repeat(n, " ", at -> "$.a" + at)),
                text("a long word", n -> "$.a == '" + "x".repeat(n * 10) + "'"),
                text("a long name", n -> "$." + "x".repeat(n * 10) + " == 1"),
                text("blanks", n -> "$.a" + " ".repeat(n * 10) + "== 1"),
                text("open quotes", n -> repeat(n, " ", at -> "'")),
                text("signs of no meaning", n -> repeat(n, "", at -> "§ ")),
                text("commas", n -> "[" + ",".repeat(n * 4)));
    }

    private static Arguments text(String what, IntFunction<String> ofParts) {
        return Arguments.of(what, ofParts);
    }

    private static String repeat(int count, String between, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void bytes_grow_with_the_length(String what, IntFunction<String> ofParts) {
        String small = ofParts.apply(SMALL);
        String large = ofParts.apply(SMALL * TIMES);
        double growth = (double) bytes(large) / bytes(small);
        double longer = (double) large.length() / small.length();
        assertThat(growth)
                .as("bytes for %s as the text becomes %.1f times as long", what, longer)
                .isLessThan(longer * 1.5);
    }

    /** Steps that allocate nothing show here: with the square of a megabyte it would not end in a day. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_megabyte_comes_to_an_end(String what, IntFunction<String> ofParts) {
        int parts = Ael.MAX_LENGTH / (ofParts.apply(SMALL * TIMES).length() / (SMALL * TIMES) + 3);
        String text = ofParts.apply(parts);
        assertThat(text.length()).as(what).isBetween(Ael.MAX_LENGTH / 3, Ael.MAX_LENGTH);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertThat(Ael.check(text, Use.CONDITION, null)).isNotNull());
    }

    /** Of several runs the least, because the first ones also load classes and compile. */
    private static long bytes(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 4; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            Ael.check(text, Use.CONDITION, null);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
