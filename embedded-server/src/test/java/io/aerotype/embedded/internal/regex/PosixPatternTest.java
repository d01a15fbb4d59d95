package io.aerotype.embedded.internal.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PosixPatternTest {
    private static boolean finds(String pattern, int flags, String text) {
        return PosixPattern.compile(bytes(pattern), flags).isFoundIn(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "el+ 0 hello false",
                "el+ 0 el+ true",
                "el\\+o 0 hello true",
                "l\\{2\\} 0 hello true",
                "l{2} 0 hello false",
                "\\(l\\)\\1 0 hello true",
                "\\(h\\)\\1 0 hello false",
                "*a 0 *a true",
                "^*a 0 *a true",
                "a^b 0 a^b true",
                "a$b 0 a$b true",
                "a\\|l 0 hello true",
                "el+ 1 hello true",
                "^h.*o$ 1 hello true",
                "^(a|he)l{2}o$ 1 hello true",
                "l{3} 1 hello false",
                "l{,2}o 1 hello true",
                "(l)\\1 1 hello true",
                "HELLO 1 hello false",
                "HELLO 3 hello true",
                "[^H]ello 3 hello false",
                "[[:digit:]]+ 1 a1 true",
                "[[:digit:]]+ 1 aa false",
                "[a-c-]x 1 -x true",
                "[]x]y 1 ]y true",
                "\\bhel 1 hello true",
                "\\bell 1 hello false",
                "lo\\> 1 hello true",
                "\\d 1 d true",
                "\\w{5} 1 hello true",
                "a|b| 1 zzz true",
                "(a*)*b 1 aab true",
                "a) 1 a) true",
            })
    void searches(String pattern, int flags, String text, boolean found) {
        assertThat(finds(pattern, flags, text)).isEqualTo(found);
    }

    @Test
    void lines_matter_only_when_asked_for() {
        assertThat(finds("^b", PosixPattern.EXTENDED, "a\nb")).isFalse();
        assertThat(finds("a.b", PosixPattern.EXTENDED, "a\nb")).isTrue();
        assertThat(finds("^b", PosixPattern.EXTENDED | PosixPattern.LINES, "a\nb"))
                .isTrue();
        assertThat(finds("a$", PosixPattern.EXTENDED | PosixPattern.LINES, "a\nb"))
                .isTrue();
        assertThat(finds("a.b", PosixPattern.EXTENDED | PosixPattern.LINES, "a\nb"))
                .isFalse();
        assertThat(finds("a[^x]b", PosixPattern.EXTENDED | PosixPattern.LINES, "a\nb"))
                .isFalse();
    }

    @Test
    void an_empty_pattern_matches_everything_and_a_text_ends_at_nul() {
        assertThat(finds("", 0, "anything")).isTrue();
        assertThat(finds("b", 0, "a\0b")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "(, 1",
        "[a, 1",
        "a{2, 1",
        "'a{2,1}', 1",
        "*a, 1",
        "a|*b, 1",
        "(?:a), 1",
        "\\(a, 0",
        "a\\), 0",
        "\\, 1",
        "(a\\1), 1",
        "[[:nope:]], 1",
        "[z-a], 1",
        "a{99999}, 1"
    })
    void refuses(String pattern, int flags) {
        assertThatThrownBy(() -> PosixPattern.compile(bytes(pattern), flags)).isInstanceOf(PatternException.class);
    }

    @Test
    void cost_stays_bounded_whatever_the_pattern() {
        byte[] text = bytes("a".repeat(20_000));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(PosixPattern.compile(bytes("(a|aa|a*)*b"), 1).isFoundIn(text))
                    .isFalse();
            assertThat(PosixPattern.compile(bytes("(a*)*(a*)*\\1b"), 1).isFoundIn(text))
                    .isFalse();
        });
        assertThatThrownBy(() -> PosixPattern.compile(bytes("((a{999}){999}){999}"), 1))
                .isInstanceOf(PatternException.class);
        assertThatThrownBy(() -> PosixPattern.compile(bytes("(".repeat(5000) + ")".repeat(5000)), 1))
                .isInstanceOf(PatternException.class);
    }
}
