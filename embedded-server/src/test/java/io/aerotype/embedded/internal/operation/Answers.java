package io.aerotype.embedded.internal.operation;

import io.aerotype.embedded.internal.expression.SampleRecord;
import io.aerotype.embedded.internal.value.ElementWriter;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Hex;
import io.aerotype.embedded.internal.value.Notation;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.OpCode;
import org.jspecify.annotations.Nullable;

/** Runs operations written down in {@link Notation}. */
final class Answers {
    private Answers() {}

    /** The result of an operation and what the bin holds after it, or the code it is refused with. */
    static String of(int code, String bin, String payload) {
        Particle before = bin.equals("-") ? null : Notation.particle(bin);
        try {
            Outcome outcome = new BinOperations()
                    .apply(OpCode.of(code), 4, Notation.bytes(payload), before, SampleRecord.create());
            return shown(outcome.result()) + " -> " + shown(outcome.value());
        } catch (ResultException refused) {
            return "code " + refused.code();
        }
    }

    private static String shown(@Nullable Particle particle) {
        return particle == null ? "-" : Hex.of(ElementWriter.bytesOf(Elements.of(particle)));
    }

    /** What is expected, in the notation of requests. */
    static String expected(String text) {
        if (text.startsWith("code")) {
            return text;
        }
        String[] sides = text.split(" -> ", 2);
        return side(sides[0]) + " -> " + side(sides[1]);
    }

    private static String side(String text) {
        return text.equals("-") ? text : Hex.of(Notation.bytes(text));
    }
}
