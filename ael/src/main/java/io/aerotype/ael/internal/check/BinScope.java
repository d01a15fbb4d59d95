package io.aerotype.ael.internal.check;

import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Schema;
import io.aerotype.ael.Shape;
import io.aerotype.ael.Span;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.report.IssueLog;
import io.aerotype.ael.internal.report.Nearest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bins of the record: those of the schema, or those an expression is seen to use. */
final class BinScope {
    /** A server takes names of up to so many bytes. */
    private static final int LONGEST = 15;

    private final @Nullable Schema schema;
    private final Terms<String> terms;
    private final Unsettled unsettled;
    private final IssueLog issues;

    BinScope(@Nullable Schema schema, Findings findings, Unsettled unsettled, IssueLog issues) {
        this.schema = schema;
        this.terms = findings.binTerms();
        this.unsettled = unsettled;
        this.issues = issues;
    }

    Term term(Expr.Bin bin) {
        Term known = terms.get(bin.name());
        if (known == null) {
            known = first(bin.name(), bin.span());
            if (known.isMistake()) {
                return known;
            }
            if (bin.declared() != Type.ANY && known.isOpen()) {
                // The first use says its own type, so that another use may say another.
                terms.put(bin.name(), Term.of(bin.declared()));
                return Term.of(bin.declared());
            }
            terms.put(bin.name(), known);
        }
        if (bin.declared() == Type.ANY) {
            if (known.isOpen()) {
                unsettled.add(bin, known, "");
            }
            return known;
        }
        if (schema != null && !known.isOpen() && known.type() != bin.declared()) {
            issues.add(
                    IssueCode.TYPE_CONFLICT,
                    bin.span(),
                    "Bin '" + bin.name() + "' is " + known.type().word() + ", not "
                            + bin.declared().word() + ".");
            return Term.MISTAKE;
        }
        return Term.of(bin.declared());
    }

    private Term first(String name, Span span) {
        if (schema == null) {
            return isName(name, span) ? Term.of(Type.ANY) : Term.MISTAKE;
        }
        Shape shape = schema.shapeOf(name);
        if (shape != null) {
            return Term.of(shape.type());
        }
        String nearest = Nearest.to(name, schema.bins());
        issues.add(
                IssueCode.UNKNOWN_BIN,
                span,
                "The record has no bin '" + name + "'"
                        + (nearest == null
                                ? "; it has " + String.join(", ", schema.bins()) + "."
                                : "; did you mean '" + nearest + "'?"));
        return Term.MISTAKE;
    }

    private boolean isName(String name, Span span) {
        if (isPlain(name)) {
            return true;
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > 0 && bytes <= LONGEST && name.indexOf('\0') < 0) {
            return true;
        }
        issues.add(
                IssueCode.BAD_BIN_NAME,
                span,
                "Bin name '" + name + "' takes " + bytes + " bytes; a server takes 1 to " + LONGEST
                        + ", none of them zero.");
        return false;
    }

    /** Whether a name fits and is spelled in characters of one byte, as nearly all are; then its bytes need not be made. */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c == 0 || c > 127) {
                return false;
            }
        }
        return true;
    }

    /** Something asked of a bin by name, whatever it holds. */
    Term named(String name, Span span, Type answer) {
        if (terms.get(name) == null) {
            Term term = first(name, span);
            if (term.isMistake()) {
                return term;
            }
            terms.put(name, term);
        }
        return Term.of(answer);
    }

    /** Whether the type of an expression is what an earlier use of a bin made of it. */
    boolean isInferred(Expr expr) {
        return schema == null && expr instanceof Expr.Bin bin && bin.declared() == Type.ANY;
    }

    /** What the schema knows of a bin. */
    Shape shape(String name) {
        Shape shape = schema == null ? null : schema.shapeOf(name);
        return shape == null ? Shape.ANY : shape;
    }
}
