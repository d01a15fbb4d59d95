package io.aerotype.ael.internal.syntax;

import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Type;
import java.util.Map;

/** The words compared with {@code $.bin.type()}, and the numbers a server answers for them. */
final class TypeWords {
    /** The server's particle types, as {@code as_particle.h} of aerospike-server numbers them. */
    private static final Map<Type, Long> NUMBERS = Map.of(
            Type.INTEGER, 1L,
            Type.FLOAT, 2L,
            Type.STRING, 3L,
            Type.BLOB, 4L,
            Type.BOOLEAN, 17L,
            Type.HLL, 18L,
            Type.MAP, 19L,
            Type.LIST, 20L,
            Type.GEO, 23L);

    private TypeWords() {}

    static boolean isWord(AelGrammar.OperandContext operand) {
        return operand.atom != null
                && operand.atom.getType() == AelGrammar.NAME
                && operand.call == null
                && operand.path == null
                && operand.start.equals(operand.atom)
                && Type.ofWord(operand.atom.getText()) != null;
    }

    static Expr literal(AelGrammar.OperandContext word) {
        Type type = Type.ofWord(word.atom.getText());
        long number = type == null ? 0 : NUMBERS.getOrDefault(type, 0L);
        return new Expr.Literal(new Const.Int(number), TreeBuilder.span(word));
    }
}
