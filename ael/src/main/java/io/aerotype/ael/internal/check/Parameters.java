package io.aerotype.ael.internal.check;

import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Parameter;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The placeholders met so far, one term for each. */
final class Parameters {
    private Map<Object, Known> known = Map.of();

    private record Known(Term term, Expr.Placeholder first, int position) {}

    Term term(Expr.Placeholder placeholder) {
        Object key = placeholder.name() == null ? (Object) placeholder.position() : placeholder.name();
        Known before = known.get(key);
        if (before == null) {
            if (known.isEmpty()) {
                known = new LinkedHashMap<>();
            }
            int position = placeholder.name() == null ? placeholder.position() : known.size();
            before = new Known(Term.ofParameter(position), placeholder, position);
            known.put(key, before);
        }
        return before.term();
    }

    int position(Expr.Placeholder placeholder) {
        Object key = placeholder.name() == null ? (Object) placeholder.position() : placeholder.name();
        Known before = known.get(key);
        return before == null ? -1 : before.position();
    }

    /** All parameters in order; a gap among positions, or positions beside names, is an issue. */
    List<Parameter> inOrder(IssueLog issues) {
        if (known.isEmpty()) {
            return List.of();
        }
        @Nullable Parameter[] ordered = new Parameter[known.size()];
        boolean named = false;
        boolean counted = false;
        for (Known one : known.values()) {
            named |= one.first().name() != null;
            counted |= one.first().name() == null;
            if (named && counted) {
                issues.add(
                        IssueCode.PLACEHOLDERS,
                        one.first().span(),
                        "An expression counts its placeholders (?0, ?1) or names them (:min, :max), not both.");
                return List.of();
            }
            if (one.position() >= ordered.length) {
                issues.add(
                        IssueCode.PLACEHOLDERS,
                        one.first().span(),
                        "Placeholders count from ?0 without gaps; ?" + one.position() + " is used, but of the "
                                + one.position() + " before it only " + (ordered.length - 1) + ".");
                return List.of();
            }
            Term term = one.term();
            ordered[one.position()] = new Parameter(
                    one.position(),
                    one.first().name(),
                    term.type(),
                    term.groupOr(one.position()),
                    term.isNumeric(),
                    one.first().span());
        }
        List<Parameter> all = new ArrayList<>(ordered.length);
        for (Parameter parameter : ordered) {
            if (parameter != null) {
                all.add(parameter);
            }
        }
        return List.copyOf(all);
    }
}
