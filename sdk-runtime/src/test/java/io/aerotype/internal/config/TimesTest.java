package io.aerotype.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "0ms, PT0S",
        "250ms, PT0.25S",
        "5s, PT5S",
        "1m 30s, PT1M30S",
        "1m30s, PT1M30S",
        "2 hours, PT2H",
        "1 day, PT24H",
        "15 micros, PT0.000015S",
        "7ns, PT0.000000007S",
        "1.5s, PT1.5S",
        "PT20S, PT20S",
        "PT2562047788015215H30M7.5S, PT2562047788015215H30M7.5S",
    })
    void reads_numbers_with_units_and_iso(String text, Duration expected) {
        assertThat(Times.parse(text)).isEqualTo(expected);
        assertThat(Times.parse(Times.print(expected))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "-5s", "5 parsecs", "5s and more", "PT-5S", "PTx", "99999999999999999999d"})
    void refuses_what_is_no_time(String text) {
        assertThatThrownBy(() -> Times.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("250ms");
    }
}
