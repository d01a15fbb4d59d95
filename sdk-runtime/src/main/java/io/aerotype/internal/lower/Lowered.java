package io.aerotype.internal.lower;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import io.aerotype.ael.AelProgram;
import org.jspecify.annotations.Nullable;

/**
 * What lowering a program once spares the next time; kept with the program. A program without placeholders always comes to the
 * same bytes. One with placeholders comes to a {@link Template} when it is used again.
 */
final class Lowered {
    private final AelProgram program;

    // Threads that meet here may do the work twice; they come to the same.
    private volatile @Nullable Expression constant;
    private volatile @Nullable Template template;
    private volatile boolean seen;
    private volatile boolean tried;

    Lowered(AelProgram program) {
        this.program = program;
    }

    Expression expression(Arguments arguments) {
        return program.parameters().isEmpty() ? constant() : bound(arguments);
    }

    private Expression constant() {
        Expression made = constant;
        if (made == null) {
            made = plain(Arguments.NONE);
            constant = made;
        }
        return made;
    }

    private Expression bound(Arguments arguments) {
        Template made = template;
        if (made != null && made.fits(arguments)) {
            return made.filled(arguments);
        }
        Expression expression = plain(arguments);
        if (!seen) {
            seen = true; // most texts with values made into them are never seen again
        } else if (!tried) {
            tried = true;
            template = Template.of(program, arguments, expression);
        }
        return expression;
    }

    private Expression plain(Arguments arguments) {
        return Exp.build(new Lowering(program, arguments).lower(program.expr()));
    }
}
