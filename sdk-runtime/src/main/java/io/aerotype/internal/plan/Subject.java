package io.aerotype.internal.plan;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Expression;
import io.aerotype.ael.Ael;
import io.aerotype.ael.Expr;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.internal.lower.Where;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a condition is about: a bin, an element at a fixed place inside one, or something computed. It knows
 * which indexes are on the same.
 */
final class Subject {
    private static final CTX[] NOWHERE = {};

    private final Where where;
    private final Expr expr;
    private final String bin;
    private final CTX[] context;
    private @Nullable Expression lowered;

    private Subject(Where where, Expr expr, String bin, CTX[] context) {
        this.where = where;
        this.expr = expr;
        this.bin = bin;
        this.context = context;
    }

    static Subject of(Expr expr, Where where) {
        return switch (expr) {
            case Expr.Bin bin -> new Subject(where, expr, bin.name(), NOWHERE);
            case PathExpr.Path path
            when path.root() instanceof Expr.Bin bin && path.returned() == PathReturn.VALUE -> {
                CTX[] context = where.context(path.steps());
                yield context == null
                        ? new Subject(where, expr, "", NOWHERE)
                        : new Subject(where, expr, bin.name(), context);
            }
            default -> new Subject(where, expr, "", NOWHERE);
        };
    }

    /** The bin it is, or is inside of; empty for something computed. */
    String bin() {
        return bin;
    }

    CTX[] context() {
        return context;
    }

    /** The same in base64, as a server tells it of an index; empty for a bin as a whole. */
    String path() {
        return context.length == 0 ? "" : CTX.toBase64(context);
    }

    Expression expression() {
        Expression built = lowered;
        if (built == null) {
            built = where.expression(expr);
            lowered = built;
        }
        return built;
    }

    /** Whether an index is on this very thing. */
    boolean isIndexedBy(IndexDescription index) {
        if (!index.expression().isEmpty()) {
            return index.expression().equals(expression().getBase64());
        }
        return !bin.isEmpty() && bin.equals(index.bin()) && path().equals(index.context());
    }

    /** Equal for all that speak of one thing, whatever types they say it has. */
    Object identity() {
        return bin.isEmpty() ? expr : bin + '\0' + path();
    }

    @Override
    public String toString() {
        return bin.isEmpty() || context.length > 0 ? Ael.print(expr) : bin;
    }
}
