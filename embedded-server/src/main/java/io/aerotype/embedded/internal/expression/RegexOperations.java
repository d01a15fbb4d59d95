package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.regex.PatternException;
import io.aerotype.embedded.internal.regex.PosixPattern;
import io.aerotype.embedded.internal.value.Particle;

/** Regular expressions over strings. The server's flag bits 4 and 8 mean the reverse of the client's constants. */
final class RegexOperations {
    private RegexOperations() {}

    static void register(Operations operations) {
        operations.add(7, arguments -> {
            long flags = arguments.exactly(3).integer(0);
            PosixPattern pattern = compile(arguments.bytes(1), flags);
            Node subject = arguments.node(2, ExpressionType.STRING);
            return Node.of(
                    ExpressionType.BOOL,
                    scope -> subject.evaluate(scope) instanceof Particle.Text text
                            ? Particle.of(pattern.isFoundIn(text.bytes()))
                            : null);
        });
    }

    private static PosixPattern compile(byte[] pattern, long flags) {
        try {
            return PosixPattern.compile(pattern, flags);
        } catch (PatternException refused) {
            throw Arguments.refused(String.valueOf(refused.getMessage()));
        }
    }
}
