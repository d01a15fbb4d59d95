package io.aerotype.ael.internal.syntax;

import io.aerotype.ael.BinaryOp;
import io.aerotype.ael.Const;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.LoopPart;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Span;
import io.aerotype.ael.Type;
import io.aerotype.ael.UnaryOp;
import io.aerotype.ael.internal.report.IssueLog;
import io.aerotype.ael.internal.report.Limits;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Turns what the parser saw into a tree: one method for each way an operand can begin. */
final class TreeBuilder {
    private final Lexemes tokens;
    private final IssueLog issues;
    private final ValueBuilder values;
    private @Nullable PathBuilder paths;
    private @Nullable CallBuilder calls;
    private int depth;

    TreeBuilder(Lexemes tokens, IssueLog issues) {
        this.tokens = tokens;
        this.issues = issues;
        this.values = new ValueBuilder(this, issues);
    }

    // Many expressions have no path and no call.

    private PathBuilder paths() {
        PathBuilder made = paths;
        if (made == null) {
            made = new PathBuilder(this, values, calls(), issues);
            paths = made;
        }
        return made;
    }

    private CallBuilder calls() {
        CallBuilder made = calls;
        if (made == null) {
            made = new CallBuilder(this, issues);
            calls = made;
        }
        return made;
    }

    Expr build(AelGrammar.ProgramContext program) {
        return expression(program.body);
    }

    Expr expression(AelGrammar.ExpressionContext expression) {
        if (expression.operands.size() == 1) {
            return operand(expression.operands.getFirst());
        }
        Grouping grouping = new Grouping(this, expression, tokens, issues);
        int growth = grouping.depth();
        depth += growth;
        try {
            if (tooDeep(expression)) {
                return new Control.Unknown(span(expression));
            }
            return grouping.all();
        } finally {
            depth -= growth;
        }
    }

    Expr operand(AelGrammar.OperandContext operand) {
        depth++;
        try {
            if (tooDeep(operand)) {
                return new Control.Unknown(span(operand));
            }
            return isSign(operand.start) ? signed(operand) : unsigned(operand);
        } finally {
            depth--;
        }
    }

    private Expr signed(AelGrammar.OperandContext operand) {
        int first = operand.start.getTokenIndex();
        int signs = 0;
        while (isSign(tokens.get(first + signs))) {
            signs++;
        }
        Token last = tokens.get(first + signs - 1);
        Expr expr;
        if (isNumber(operand.atom) && operand.path == null && last.getType() != AelGrammar.TILDE) {
            signs--;
            Span span = between(last, operand.atom);
            boolean negative = last.getType() == AelGrammar.MINUS;
            expr = new Expr.Literal(values.number(operand.atom, negative, span), span);
        } else {
            expr = unsigned(operand);
        }
        if (signs + depth > Limits.DEPTH) {
            depth += signs;
            tooDeep(operand);
            depth -= signs;
            return expr;
        }
        for (int at = signs - 1; at >= 0; at--) {
            Token sign = tokens.get(first + at);
            Span span = span(sign).to(span(operand));
            expr = switch (sign.getType()) {
                case AelGrammar.MINUS -> new Expr.Unary(UnaryOp.NEGATE, expr, span);
                case AelGrammar.TILDE -> new Expr.Unary(UnaryOp.BIT_NOT, expr, span);
                default -> expr; // a plus says nothing
            };
        }
        return expr;
    }

    private static boolean isNumber(@Nullable Token atom) {
        return atom != null && (atom.getType() == AelGrammar.INTEGER || atom.getType() == AelGrammar.FLOAT);
    }

    private static boolean isSign(Token token) {
        return switch (token.getType()) {
            case AelGrammar.MINUS, AelGrammar.PLUS, AelGrammar.TILDE -> true;
            default -> false;
        };
    }

    private Expr unsigned(AelGrammar.OperandContext operand) {
        boolean record = operand.atom != null && operand.atom.getType() == AelGrammar.DOLLAR;
        Expr expr;
        if (record && ((Lexeme) operand.atom).length() == 1) {
            expr = paths().ofRecord(operand);
        } else {
            expr = record ? bin((Lexeme) operand.atom) : start(operand);
            if (operand.path != null) {
                expr = paths().from(expr, operand.path.list);
            }
        }
        return operand.type == null ? expr : typed(expr, operand.type);
    }

    private static Expr bin(Lexeme token) {
        return new Expr.Bin(token.source().substring(token.start() + 2, token.end()), Type.ANY, span(token));
    }

    private Expr start(AelGrammar.OperandContext operand) {
        return operand.atom == null ? composite(operand.inner) : atom(operand);
    }

    private Expr composite(AelGrammar.CompositeContext inner) {
        if (inner.parameter != null) {
            return new Expr.Placeholder(-1, inner.parameter.getText(), span(inner));
        }
        if (inner.group != null) {
            return expression(inner.group);
        }
        if (inner.list != null) {
            return values.list(inner.list);
        }
        if (inner.map != null) {
            return values.map(inner.map);
        }
        return inner.let != null ? let(inner.let) : when(inner.when);
    }

    private Expr atom(AelGrammar.OperandContext operand) {
        Lexeme atom = (Lexeme) operand.atom;
        Span span = span(atom);
        return switch (atom.type()) {
            case AelGrammar.LOOP -> new PathExpr.LoopVar(LoopPart.VALUE, Type.ANY, span);
            case AelGrammar.LOOP_KEY -> new PathExpr.LoopVar(LoopPart.KEY, Type.ANY, span);
            case AelGrammar.LOOP_INDEX -> new PathExpr.LoopVar(LoopPart.INDEX, Type.INTEGER, span);
            case AelGrammar.VARIABLE ->
                new Control.Variable(atom.source().substring(atom.start() + 2, atom.end() - 1), span);
            case AelGrammar.PLACEHOLDER -> values.placeholder(atom);
            case AelGrammar.NAME -> operand.call == null ? word(atom) : calls().function(atom, operand.call);
            case AelGrammar.REGEX -> {
                issues.add(IssueCode.SYNTAX, span, "A pattern stands alone to the right of '=~'.");
                yield new Control.Unknown(span);
            }
            default -> new Expr.Literal(values.constant(atom), span);
        };
    }

    private Expr word(Lexeme name) {
        Span span = span(name);
        String word = name.getText();
        if (word.equals("unknown") || word.equals("error")) {
            return new Control.Unknown(span);
        }
        if (word.equals("NIL")) {
            return new Expr.Literal(new Const.Nil(), span);
        }
        issues.add(
                IssueCode.SYNTAX,
                span,
                word.equals("not")
                        ? "'not' takes parentheses: not(...)."
                        : "'" + word + "' alone means nothing; a bin is $." + word + ", a text '" + word
                                + "', a variable ${" + word + "}.");
        return new Control.Unknown(span);
    }

    private Expr typed(Expr expr, Token word) {
        Type type = calls().type(word.getText(), span(word));
        return calls().declare(expr, type, span(expr).to(span(word)), span(word));
    }

    private Expr let(AelGrammar.LetExpressionContext let) {
        List<Control.Definition> definitions = new ArrayList<>(let.definitions.size());
        for (AelGrammar.DefinitionContext definition : let.definitions) {
            String name = Text.name((Lexeme) definition.name, issues);
            if (!isVariable(name)) {
                issues.add(
                        IssueCode.SYNTAX,
                        span(definition.name),
                        "'" + name
                                + "' cannot name a variable; write a letter or an underscore, then letters, digits and"
                                + " underscores.");
            }
            definitions.add(new Control.Definition(name, expression(definition.body), span(definition)));
        }
        return new Control.Let(definitions, expression(let.body), span(let));
    }

    private static boolean isVariable(String name) {
        return !name.isEmpty()
                && Characters.isNameStart(name.charAt(0))
                && name.chars().allMatch(c -> Characters.isNamePart((char) c));
    }

    private Expr when(AelGrammar.WhenExpressionContext when) {
        List<Control.Branch> branches = new ArrayList<>(when.branches.size());
        Expr otherwise = null;
        for (AelGrammar.BranchContext branch : when.branches) {
            if (otherwise != null) {
                issues.add(
                        IssueCode.SYNTAX, span(branch), "'default' is the last branch of 'when'; nothing follows it.");
            }
            Expr result = expression(branch.result);
            if (branch.condition == null) {
                otherwise = result;
            } else {
                branches.add(new Control.Branch(expression(branch.condition), result));
            }
        }
        if (otherwise == null || branches.isEmpty()) {
            issues.add(
                    IssueCode.SYNTAX,
                    span(when.stop),
                    otherwise == null
                            ? "'when' ends with a default branch: default => ..., or default => error when there is"
                                    + " none."
                            : "'when' has at least one condition before its default branch.");
            return new Control.Unknown(span(when));
        }
        return new Control.When(branches, otherwise, span(when));
    }

    BinaryOp binary(int type) {
        return switch (type) {
            case AelGrammar.PLUS -> BinaryOp.ADD;
            case AelGrammar.MINUS -> BinaryOp.SUBTRACT;
            case AelGrammar.STAR -> BinaryOp.MULTIPLY;
            case AelGrammar.SLASH -> BinaryOp.DIVIDE;
            case AelGrammar.PERCENT -> BinaryOp.MODULO;
            case AelGrammar.POWER -> BinaryOp.POWER;
            case AelGrammar.AMPERSAND -> BinaryOp.BIT_AND;
            case AelGrammar.PIPE -> BinaryOp.BIT_OR;
            case AelGrammar.CARET -> BinaryOp.BIT_XOR;
            case AelGrammar.SHIFT_LEFT -> BinaryOp.SHIFT_LEFT;
            case AelGrammar.SHIFT_RIGHT -> BinaryOp.SHIFT_RIGHT;
            case AelGrammar.SHIFT_RIGHT_LOGICAL -> BinaryOp.SHIFT_RIGHT_LOGICAL;
            default -> throw new IllegalStateException("No operator is " + AelGrammar.VOCABULARY.getSymbolicName(type));
        };
    }

    private boolean tooDeep(ParserRuleContext place) {
        if (depth <= Limits.DEPTH) {
            return false;
        }
        issues.add(
                IssueCode.TOO_DEEP,
                span(place.start),
                "The expression is nested or chained more than " + Limits.DEPTH + " deep; split it.");
        return true;
    }

    static Span span(ParserRuleContext context) {
        return between(context.start, context.stop == null ? context.start : context.stop);
    }

    static Span span(Token token) {
        return new Span(token.getStartIndex(), token.getStopIndex() + 1);
    }

    static Span span(Expr expr) {
        return expr.span();
    }

    static Span between(Token first, Token last) {
        return new Span(first.getStartIndex(), last.getStopIndex() + 1);
    }
}
