package io.aerotype.embedded.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ElementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nil | c0",
                "true | c3",
                "127 | 7f",
                "128 | cc 80",
                "256 | cd 01 00",
                "65536 | ce 00 01 00 00",
                "4294967296 | cf 00 00 00 01 00 00 00 00",
                "18446744073709551615 | cf ff ff ff ff ff ff ff ff",
                "-32 | e0",
                "-33 | d0 df",
                "-129 | d1 ff 7f",
                "-32769 | d2 ff ff 7f ff",
                "-2147483649 | d3 ff ff ff ff 7f ff ff ff",
                "1.5 | cb 3f f8 00 00 00 00 00 00",
                "\"a\" | a2 03 61",
                "#01 | a2 04 01",
                "[]^1 | 91 c7 00 01",
                "{}^1 | 81 c7 00 01 c0",
                "{\"a\": 1} | 81 a2 03 61 01",
                "* | d4 ff 00",
                "inf | d4 ff 01",
            })
    void writes_the_smallest_encoding(String value, String bytes) {
        assertThat(Hex.of(Notation.bytes(value))).isEqualTo(bytes);
        assertThat(ElementReader.readOnly(Hex.bytes(bytes), ResultCode.UNKNOWN)).isEqualTo(Notation.parse(value));
    }

    @ParameterizedTest
    @CsvSource({
        "cf 00 00 00 00 00 00 00 05, 05",
        "d3 00 00 00 00 00 00 00 05, 05",
        "d1 ff ff, ff",
        "c4 02 03 61, a2 03 61",
        "dc 00 01 07, 91 07",
        "df 00 00 00 01 07 08, 81 07 08",
        "c8 00 01 ff 00, d4 ff 00",
        "ca 3f c0 00 00, ca 3f c0 00 00"
    })
    void shortens_wider_forms_but_keeps_a_four_byte_float(String sent, String kept) {
        Element element = ElementReader.readOnly(Hex.bytes(sent), ResultCode.UNKNOWN);
        assertThat(Hex.of(ElementWriter.bytesOf(element))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c1",
                "91",
                "a2 03",
                "dd ff ff ff ff",
                "df ff ff ff ff 01",
                "db ff ff ff ff",
                "c9 ff ff ff ff 00",
                "01 02",
                "dd 00 ff ff ff dd 00 ff ff ff"
            })
    void malformed_bytes_end_with_the_code_asked_for(String bytes) {
        assertThatThrownBy(() -> ElementReader.readOnly(Hex.bytes(bytes), ResultCode.PARAMETER))
                .isInstanceOfSatisfying(
                        ResultException.class, e -> assertThat(e.code()).isEqualTo(ResultCode.PARAMETER));
    }

    @Test
    void absurd_nesting_is_refused_without_touching_the_stack_limit() {
        byte[] nested = new byte[100_000];
        java.util.Arrays.fill(nested, (byte) 0x91);
        assertThatThrownBy(() -> ElementReader.readOnly(nested, ResultCode.PARAMETER))
                .isInstanceOf(ResultException.class);
    }

    @Test
    void orders_kinds_and_values_as_the_server_does() {
        List<Element> ascending = List.of(
                        "nil",
                        "false",
                        "true",
                        "-9223372036854775808",
                        "-1",
                        "0",
                        "1",
                        "18446744073709551615",
                        "\"\"",
                        "\"a\"",
                        "[]",
                        "[1]",
                        "[1, 2]",
                        "[2]",
                        "{}",
                        "{\"a\": 1}",
                        "{\"a\": 2}",
                        "{\"b\": 1}",
                        "{\"a\": 1, \"b\": 1}",
                        "#",
                        "#01",
                        "-1.5",
                        "0.0",
                        "Infinity",
                        "geo\"{}\"",
                        "inf")
                .stream()
                .map(Notation::parse)
                .toList();
        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                assertThat(ElementOrder.INSTANCE.compare(ascending.get(i), ascending.get(j)))
                        .as("%s to %s", ascending.get(i), ascending.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, *] | [1, 2]",
                "[1, *] | [1, 2, 3]",
                "[1, *, 5] | [1, \"a\"]",
                "[1, *, 5] | [1, \"a\", 9]",
                "[*] | [7, 8]",
                "[1] | [1]^1",
                "{1: 2} | {1: 2}^1",
                "-0.0 | 0.0",
                "NaN | 5.0"
            })
    void these_are_equal(String left, String right) {
        assertThat(ElementOrder.INSTANCE.areEqual(Notation.parse(left), Notation.parse(right)))
                .isTrue();
    }

    @Test
    void a_wildcard_needs_an_element_to_match() {
        assertThat(ElementOrder.INSTANCE.areEqual(Notation.parse("[1, *]"), Notation.parse("[1]")))
                .isFalse();
    }
}
