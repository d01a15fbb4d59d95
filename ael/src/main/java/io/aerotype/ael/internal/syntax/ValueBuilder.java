package io.aerotype.ael.internal.syntax;

import static io.aerotype.ael.internal.syntax.TreeBuilder.span;

import io.aerotype.ael.Const;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Span;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/** Reads values: literals, lists, maps and placeholders. */
final class ValueBuilder {
    private final TreeBuilder builder;
    private final IssueLog issues;

    ValueBuilder(TreeBuilder builder, IssueLog issues) {
        this.builder = builder;
        this.issues = issues;
    }

    /** The value of a literal token. */
    Const constant(Lexeme token) {
        return switch (token.type()) {
            case AelGrammar.INTEGER, AelGrammar.FLOAT -> number(token, false, span(token));
            case AelGrammar.STRING -> new Const.Text(Text.unquote(token, issues));
            case AelGrammar.BLOB -> new Const.Blob(Text.bytes(token, issues));
            case AelGrammar.TRUE -> new Const.Bool(true);
            case AelGrammar.FALSE -> new Const.Bool(false);
            case AelGrammar.STAR -> new Const.Wildcard();
            default -> named(token.getText());
        };
    }

    private static Const named(String word) {
        return switch (word) {
            case "NIL" -> new Const.Nil();
            case "INF" -> new Const.Infinity();
            default -> new Const.Text(word);
        };
    }

    Const number(Token token, boolean negative, Span span) {
        if (token.getType() == AelGrammar.INTEGER && token instanceof Lexeme plain && NumberText.isShort(plain)) {
            long value = Long.parseLong(plain.source(), plain.start(), plain.end(), 10);
            return new Const.Int(negative ? -value : value);
        }
        String digits = token.getText();
        if (token.getType() == AelGrammar.FLOAT) {
            double value = Double.parseDouble(digits);
            if (Double.isInfinite(value)) {
                issues.add(IssueCode.NUMBER_OUT_OF_RANGE, span, digits + " is more than a 64-bit float can hold.");
            }
            return new Const.Real(negative ? -value : value);
        }
        Long value = NumberText.integer(digits, negative);
        if (value == null) {
            issues.add(
                    IssueCode.NUMBER_OUT_OF_RANGE,
                    span,
                    (negative ? "-" : "") + digits + " does not fit a 64-bit integer, which goes from " + Long.MIN_VALUE
                            + " to " + Long.MAX_VALUE + ".");
            return new Const.Int(0);
        }
        return new Const.Int(value);
    }

    Expr placeholder(Lexeme token) {
        Span span = span(token);
        if (token.end() - token.start() > 5) {
            issues.add(
                    IssueCode.PLACEHOLDERS,
                    span,
                    "Placeholders count from ?0 without gaps; " + token.getText() + " is far out of reach.");
            return new Expr.Placeholder(0, null, span);
        }
        int position = Integer.parseInt(token.source(), token.start() + 1, token.end(), 10);
        return new Expr.Placeholder(position, null, span);
    }

    /** A value inside a selector, a list or a map; a bare word is a text there. */
    Expr value(AelGrammar.ValueContext value) {
        if (value.sign == null) {
            return unsigned(value);
        }
        if (value.token != null
                && (value.token.getType() == AelGrammar.INTEGER || value.token.getType() == AelGrammar.FLOAT)) {
            Span span = span(value);
            return new Expr.Literal(number(value.token, value.sign.getType() == AelGrammar.MINUS, span), span);
        }
        issues.add(IssueCode.SYNTAX, span(value.sign), "A sign stands before a number; write (-(...)).");
        return unsigned(value);
    }

    /** A value whatever sign stands before it. */
    Expr unsigned(AelGrammar.ValueContext value) {
        if (value.json != null) {
            return place(value);
        }
        if (value.token != null) {
            Lexeme token = (Lexeme) value.token;
            return token.type() == AelGrammar.PLACEHOLDER
                    ? placeholder(token)
                    : new Expr.Literal(constant(token), span(token));
        }
        if (value.group != null) {
            return builder.expression(value.group);
        }
        return value.list != null ? list(value.list) : map(value.map);
    }

    private Expr place(AelGrammar.ValueContext value) {
        String word = value.token.getText();
        if (!word.equals("geoJson") && !word.equals("geo")) {
            issues.add(IssueCode.SYNTAX, span(value), "Here stands a value; the only function is geoJson('{...}').");
        }
        return new Expr.Literal(new Const.Geo(Text.unquote((Lexeme) value.json, issues)), span(value));
    }

    Expr list(AelGrammar.ListLiteralContext list) {
        List<Expr> items = new ArrayList<>(list.items.size());
        for (AelGrammar.ItemContext item : list.items) {
            items.add(item(item));
        }
        return list(items, span(list));
    }

    /** A list of values: a constant when all are, else one that waits for its arguments. */
    Expr list(List<Expr> items, Span span) {
        boolean constant = true;
        for (Expr item : items) {
            constant &= item instanceof Expr.Literal;
        }
        if (!constant) {
            return new Expr.ListOf(items, span);
        }
        Const[] values = new Const[items.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = ((Expr.Literal) items.get(at)).value();
        }
        return new Expr.Literal(new Const.Items(List.of(values)), span);
    }

    Expr item(AelGrammar.ItemContext item) {
        if (item.parameter != null) {
            return new Expr.Placeholder(-1, item.parameter.getText(), span(item));
        }
        Expr value = value(item.plain);
        if (isValue(value)) {
            return value;
        }
        issues.add(
                IssueCode.SYNTAX,
                span(item),
                "A list or map in an expression holds values and placeholders, nothing that is computed.");
        return new Expr.Literal(new Const.Nil(), span(item));
    }

    Expr map(AelGrammar.MapLiteralContext map) {
        Map<Const, Expr> entries = new LinkedHashMap<>();
        boolean constant = true;
        for (int at = 0; at < map.keys.size(); at++) {
            AelGrammar.ValueContext keyPlace = map.keys.get(at);
            Const key = value(keyPlace) instanceof Expr.Literal literal ? literal.value() : new Const.Nil();
            Expr value = item(map.values.get(at));
            constant &= value instanceof Expr.Literal;
            if (!(key instanceof Const.Int || key instanceof Const.Text || key instanceof Const.Blob)) {
                issues.add(IssueCode.SYNTAX, span(keyPlace), "A map key is an integer, a text or a blob.");
            } else if (entries.put(key, value) != null) {
                issues.add(IssueCode.SYNTAX, span(keyPlace), "This key stands in the map twice.");
            }
        }
        if (!constant) {
            return entries.values().stream().allMatch(Expr.Literal.class::isInstance)
                    ? new Control.Unknown(span(map)) // a key that is none took the placeholder along; that was reported
                    : new Expr.MapOf(entries, span(map));
        }
        Map<Const, Const> values = new LinkedHashMap<>();
        entries.forEach((key, value) -> values.put(key, ((Expr.Literal) value).value()));
        return new Expr.Literal(new Const.Entries(values), span(map));
    }

    /** Whether an expression is a value, or one as soon as its arguments come. */
    static boolean isValue(Expr expr) {
        return expr instanceof Expr.Literal
                || expr instanceof Expr.Placeholder
                || expr instanceof Expr.ListOf
                || expr instanceof Expr.MapOf;
    }
}
