package io.aerotype.ael.internal.check;

import io.aerotype.ael.Control;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.LoopPart;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.report.IssueLog;
import io.aerotype.ael.internal.report.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The names that hold in a part of an expression: variables of 'let', and the current element of a spreading path. */
final class Scopes {
    private final IssueLog issues;
    private final List<Named> variables = new ArrayList<>(0);
    private Map<String, Named> byName = Map.of();
    private @Nullable Element element;

    private record Named(String name, Term term) {}

    private record Element(Term value, Term key) {}

    Scopes(IssueLog issues) {
        this.issues = issues;
    }

    int depth() {
        return variables.size();
    }

    void leave(int depth) {
        while (variables.size() > depth) {
            byName.remove(variables.removeLast().name());
        }
    }

    void define(Control.Definition definition, Term term) {
        if (byName.containsKey(definition.name())) {
            issues.add(
                    IssueCode.BAD_VARIABLE,
                    definition.span(),
                    "Variable '" + definition.name() + "' is defined already; give this one another name.");
        }
        if (byName.isEmpty()) {
            byName = new HashMap<>();
        }
        Named named = new Named(definition.name(), term);
        variables.add(named);
        byName.put(definition.name(), named);
    }

    Term variable(Control.Variable variable) {
        Named named = byName.get(variable.name());
        if (named != null) {
            return named.term();
        }
        if (issues.isFull()) {
            return Term.MISTAKE;
        }
        String nearest =
                Nearest.to(variable.name(), variables.stream().map(Named::name).toList());
        issues.add(
                IssueCode.BAD_VARIABLE,
                variable.span(),
                "No 'let' around here defines '" + variable.name() + "'"
                        + (nearest == null ? "." : "; did you mean ${" + nearest + "}?"));
        return Term.MISTAKE;
    }

    /** Runs a check inside a spreading path whose elements are of the given type. */
    <T> T within(Type elements, Supplier<T> check) {
        Element outer = element;
        element = new Element(Term.of(elements), Term.of(Type.ANY));
        try {
            return check.get();
        } finally {
            element = outer;
        }
    }

    Term element(PathExpr.LoopVar variable, Unsettled unsettled) {
        Element current = element;
        if (current == null) {
            issues.add(
                    IssueCode.BAD_VARIABLE,
                    variable.span(),
                    "'" + variable.part().symbol()
                            + "' is the current element of a path that spreads with '*'; here is none.");
            return Term.MISTAKE;
        }
        if (variable.part() == LoopPart.INDEX) {
            return Term.of(Type.INTEGER);
        }
        Term term = variable.part() == LoopPart.KEY ? current.key() : current.value();
        if (variable.declared() != Type.ANY) {
            return Term.of(variable.declared());
        }
        if (term.isOpen()) {
            unsettled.add(variable, term, "");
        }
        return term;
    }
}
