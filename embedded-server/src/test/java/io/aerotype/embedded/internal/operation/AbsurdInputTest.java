package io.aerotype.embedded.internal.operation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.embedded.internal.expression.SampleRecord;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.Hex;
import io.aerotype.embedded.internal.value.Notation;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.OpCode;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts and depths that nobody means: a result code, at once, and no memory taken for what is only claimed. */
@Timeout(30)
final class AbsurdInputTest {
    private static final int DEEP = 200_000;

    /** To these a payload is the bytes it is. */
    private static final EnumSet<OpCode> TAKE_ANY_BYTES = EnumSet.of(OpCode.APPEND, OpCode.PREPEND);

    static Stream<String> payloads() {
        return Stream.of(
                "ddffffffff",
                "dfffffffff",
                "dbffffffff",
                "c9ffffffff00",
                "92" + "01" + "ddffffffff",
                "9301dfffffffff",
                "dd7fffffff" + "00".repeat(100),
                "91".repeat(DEEP),
                "81a10361".repeat(DEEP),
                "9201" + "91".repeat(DEEP) + "00",
                "91" + "9212".repeat(DEEP) + "c3",
                "91" + "9412a0".repeat(DEEP) + "c3",
                "91" + "947da161".repeat(DEEP) + "c3",
                "91" + "93ccfe".repeat(DEEP),
                "91" + "93ccff9210".repeat(DEEP));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void is_refused_by_every_operation(String hex) {
        byte[] payload = HexFormat.of().parseHex(hex);
        for (OpCode op : EnumSet.complementOf(TAKE_ANY_BYTES)) {
            for (Particle bin : SampleRecord.create().bins().values()) {
                assertThatThrownBy(() -> new BinOperations().apply(op, 4, payload, bin, SampleRecord.create()))
                        .isInstanceOf(ResultException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void is_refused_as_a_value(String hex) {
        byte[] payload = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> ElementReader.readOnly(payload, ResultCode.PARAMETER))
                .as(Hex.of(payload).substring(0, 12))
                .isInstanceOf(ResultException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "4 | [1] | [3, 2147483647, 1]",
                "4 | [1] | [9, 2147483646, 1]",
                "4 | [1] | [255, [144, 2147483647], [1, 5]]",
                "13 | #01 | [0, 134217728]",
                "13 | #01 | [1, 134217728, #01]",
                "13 | - | [0, 134217728]",
            })
    void growth_beyond_any_record_is_refused(int code, String bin, String payload) {
        Particle before = bin.equals("-") ? null : Notation.particle(bin);
        assertThatThrownBy(() -> new BinOperations()
                        .apply(OpCode.of(code), 4, Notation.bytes(payload), before, SampleRecord.create()))
                .isInstanceOf(ResultException.class);
    }
}
