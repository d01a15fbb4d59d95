package io.aerotype.embedded.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many bytes of a record a value takes, as the size of records on a server of release 8.1.2 told. */
final class StoredSizeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "true | 2",
                "1 | 3",
                "-1 | 10",
                "1.5 | 9",
                "\"abc\" | 8",
                "{-3: 3, 0: 6, 200: 1} | 13",
                // An index that is kept takes its place, even where nobody asked for an order.
                "{-3: 3, 0: 6, 200: 1}^16 | 20",
                "{-3: 3, 0: 6, 200: 1}^17 | 20",
            })
    void of_a_value(String value, int size) {
        assertThat(Notation.particle(value).storedSize()).isEqualTo(size);
    }
}
