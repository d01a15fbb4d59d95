package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.expression.Expression;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.ElementWriter;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Hex;
import io.aerotype.embedded.internal.value.Notation;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Runs one list or map operation written in {@link Notation} and tells its outcome the same way. */
public final class Collections {
    private static final CollectionOperations OPERATIONS = new CollectionOperations(Expression::ofPath);

    private Collections() {}

    /** Returns {@code result -> bin}, or the result code; an absent bin is {@code -}, no value is {@code nil}. */
    static String run(String bin, String payload, boolean modify) {
        try {
            Particle before = bin.equals("-") ? null : Notation.particle(bin);
            Outcome outcome = OPERATIONS.apply(Notation.parse(payload), before, modify);
            String result = shown(outcome.result(), "nil");
            return modify ? result + " -> " + shown(outcome.value(), "-") : result;
        } catch (ResultException e) {
            return Integer.toString(e.code());
        }
    }

    /** Normalises an expectation: each side through the notation's own bytes. */
    static String normalised(String expected) {
        int arrow = expected.indexOf(" -> ");
        if (arrow < 0) {
            return expected.matches("code \\d+") ? expected.substring(5) : side(expected);
        }
        return side(expected.substring(0, arrow)) + " -> " + side(expected.substring(arrow + 4));
    }

    private static String side(String value) {
        return value.equals("-") || value.equals("nil") ? value : Hex.of(Notation.bytes(value));
    }

    private static String shown(@Nullable Particle particle, String absent) {
        if (particle == null) {
            return absent;
        }
        if (particle instanceof Particle.Container) {
            ByteBuffer wire = ByteBuffer.allocate(particle.wireSize());
            particle.write(wire);
            return Hex.of(ElementWriter.bytesOf(ElementReader.readOnly(wire.array(), ResultCode.UNKNOWN)));
        }
        return Hex.of(ElementWriter.bytesOf(Elements.of(particle)));
    }
}
