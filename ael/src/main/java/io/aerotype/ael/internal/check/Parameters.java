package io.aerotype.ael.internal.check;

import io.aerotype.ael.ArgumentTypes;
import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Parameter;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The placeholders met so far, one term for each. */
final class Parameters {
    private static final @Nullable Known[] NONE = {};

    /** By position; those by name in the order in which they were met. */
    private @Nullable Known[] known = NONE;

    private Map<String, Known> named = Map.of();
    private int count;

    /** One by position met in an expression that has some by name, or the other way round. */
    private Expr.@Nullable Placeholder mixed;

    private record Known(Term term, Expr.Placeholder first, int position) {}

    Term term(Expr.Placeholder placeholder) {
        Known before = find(placeholder);
        return before == null ? add(placeholder).term() : before.term();
    }

    int position(Expr.Placeholder placeholder) {
        Known before = find(placeholder);
        return before == null ? -1 : before.position();
    }

    Type typeOf(Expr.Placeholder placeholder, ArgumentTypes arguments) {
        Known met = find(placeholder);
        return met == null ? Type.ANY : met.term().type(arguments);
    }

    private @Nullable Known find(Expr.Placeholder placeholder) {
        if (placeholder.name() != null) {
            return named.get(placeholder.name());
        }
        Known before = placeholder.position() < known.length ? known[placeholder.position()] : null;
        return before != null && before.first().name() == null ? before : null;
    }

    private Known add(Expr.Placeholder placeholder) {
        boolean byName = placeholder.name() != null;
        if (mixed == null && count > 0 && byName == named.isEmpty()) {
            mixed = placeholder;
        }
        int position = byName ? count : placeholder.position();
        Known met = new Known(Term.ofParameter(position), placeholder, position);
        if (position >= known.length) {
            known = Arrays.copyOf(known, Math.max(position + 1, count * 2));
        }
        known[position] = met;
        if (byName) {
            if (named.isEmpty()) {
                named = new HashMap<>();
            }
            named.put(placeholder.name(), met);
        }
        count++;
        return met;
    }

    /** All parameters in order; a gap among positions, or positions beside names, is an issue. */
    List<Parameter> inOrder(IssueLog issues) {
        if (count == 0) {
            return List.of();
        }
        if (mixed != null) {
            issues.add(
                    IssueCode.PLACEHOLDERS,
                    mixed.span(),
                    "An expression counts its placeholders (?0, ?1) or names them (:min, :max), not both.");
            return List.of();
        }
        Parameter[] ordered = new Parameter[count];
        for (Known one : known) {
            if (one != null && one.position() >= count) {
                issues.add(
                        IssueCode.PLACEHOLDERS,
                        one.first().span(),
                        "Placeholders count from ?0 without gaps; ?" + one.position() + " is used, but of the "
                                + one.position() + " before it only " + (count - 1) + ".");
                return List.of();
            }
            if (one != null) {
                ordered[one.position()] = parameter(one);
            }
        }
        return List.of(ordered);
    }

    private static Parameter parameter(Known one) {
        return new Parameter(
                one.position(),
                one.first().name(),
                one.term().type(),
                one.term().groupOr(one.position()),
                one.term().isNumeric(),
                one.first().span());
    }
}
