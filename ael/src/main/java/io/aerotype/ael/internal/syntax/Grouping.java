package io.aerotype.ael.internal.syntax;

import io.aerotype.ael.BinaryOp;
import io.aerotype.ael.CompareOp;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.LogicOp;
import io.aerotype.ael.Precedence;
import io.aerotype.ael.Span;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Groups a flat run of operands and operators by {@link Precedence}. */
final class Grouping {
    private final TreeBuilder builder;
    private final List<AelGrammar.OperandContext> operands;
    private final Lexemes tokens;
    private final int operators;
    private final IssueLog issues;
    private int next;

    /** The operator after the operand that is next; the last token where there is none. */
    private Token ahead;

    Grouping(TreeBuilder builder, AelGrammar.ExpressionContext expression, Lexemes tokens, IssueLog issues) {
        this.builder = builder;
        this.operands = expression.operands;
        this.operators = operands.size() - 1;
        this.tokens = tokens;
        this.issues = issues;
        this.ahead = operator(0);
    }

    /** How deep the tree can become: chains of 'and' and of 'or' are flat, all others nest. */
    int depth() {
        int run = 0;
        int longest = 0;
        for (int at = 0; at < operators; at++) {
            run = precedence(operator(at).getType()).isLooserThan(Precedence.COMPARISON) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest + 2;
    }

    /** The operator after an operand is the token after it. */
    private Token operator(int operand) {
        return tokens.get(operands.get(operand).stop.getTokenIndex() + 1);
    }

    private void advance() {
        next++;
        ahead = operator(next);
    }

    Expr all() {
        return group(Precedence.OR);
    }

    /** Reads operators that bind at least as tightly as {@code least}; {@code next} is the operand to begin with. */
    private Expr group(Precedence least) {
        Expr left = builder.operand(operands.get(next));
        while (next < operators) {
            Precedence level = precedence(ahead.getType());
            if (level.isLooserThan(least)) {
                break;
            }
            left = switch (level) {
                case OR -> logic(LogicOp.OR, left, Precedence.AND);
                case AND -> logic(LogicOp.AND, left, Precedence.COMPARISON);
                case COMPARISON -> comparison(left);
                default -> arithmetic(level, left);
            };
        }
        return left;
    }

    private Expr logic(LogicOp op, Expr first, Precedence tighter) {
        int type = ahead.getType();
        advance();
        List<Expr> conditions = List.of(first, group(tighter)); // mostly there are two
        while (next < operators && ahead.getType() == type) {
            if (conditions.size() == 2) {
                conditions = new ArrayList<>(conditions);
            }
            advance();
            conditions.add(group(tighter));
        }
        return new Expr.Logic(
                op, conditions, first.span().to(conditions.getLast().span()));
    }

    private Expr arithmetic(Precedence level, Expr left) {
        BinaryOp op = builder.binary(ahead.getType());
        advance();
        // Only powers group from the right: 2.0 ** 3.0 ** 2.0 is 2.0 ** (3.0 ** 2.0).
        Expr right = group(level == Precedence.POWER ? level : level.tighter());
        return new Expr.Binary(op, left, right, left.span().to(right.span()));
    }

    private Expr comparison(Expr left) {
        Token operator = ahead;
        advance();
        Expr compared = operator.getType() == AelGrammar.MATCH ? match(left) : compared(operator, left);
        if (next < operators && precedence(ahead.getType()) == Precedence.COMPARISON) {
            issues.add(
                    IssueCode.SYNTAX,
                    TreeBuilder.span(ahead),
                    "Comparisons do not chain; join two with 'and', or put one in parentheses.");
        }
        return compared;
    }

    private Expr compared(Token operator, Expr left) {
        Expr right = left instanceof Fact.BinType && TypeWords.isWord(operands.get(next))
                ? typeWord()
                : group(Precedence.BITWISE);
        Span span = left.span().to(right.span());
        return switch (operator.getType()) {
            case AelGrammar.EQ -> new Expr.Compare(CompareOp.EQ, left, right, span);
            case AelGrammar.NE -> new Expr.Compare(CompareOp.NE, left, right, span);
            case AelGrammar.LT -> new Expr.Compare(CompareOp.LT, left, right, span);
            case AelGrammar.LE -> new Expr.Compare(CompareOp.LE, left, right, span);
            case AelGrammar.GT -> new Expr.Compare(CompareOp.GT, left, right, span);
            case AelGrammar.GE -> new Expr.Compare(CompareOp.GE, left, right, span);
            default -> new Expr.In(left, right, span);
        };
    }

    private Expr typeWord() {
        return TypeWords.literal(operands.get(next));
    }

    private Expr match(Expr left) {
        AelGrammar.OperandContext operand = operands.get(next);
        Span span = left.span().to(TreeBuilder.span(operand));
        if (operand.atom == null
                || operand.atom.getType() != AelGrammar.REGEX
                || operand.path != null
                || !operand.start.equals(operand.atom)) {
            issues.add(
                    IssueCode.SYNTAX,
                    TreeBuilder.span(operand),
                    "To the right of '=~' stands a pattern between slashes: $.name =~ /^A.*/.");
            return new Control.Unknown(span);
        }
        String token = operand.atom.getText();
        int end = token.lastIndexOf('/');
        String flags = token.substring(end + 1);
        for (int at = 0; at < flags.length(); at++) {
            if ("im".indexOf(flags.charAt(at)) < 0 || flags.indexOf(flags.charAt(at)) < at) {
                issues.add(
                        IssueCode.BAD_TOKEN,
                        TreeBuilder.span(operand),
                        "A pattern takes the flags i (ignore case) and m (match at line feeds), each once; '"
                                + flags.charAt(at) + "' is not one of them. The flags s, x and w need another server.");
            }
        }
        return new Expr.Match(left, token.substring(1, end), flags.indexOf('i') >= 0, flags.indexOf('m') >= 0, span);
    }

    private static Precedence precedence(int type) {
        return switch (type) {
            case AelGrammar.OR -> Precedence.OR;
            case AelGrammar.AND -> Precedence.AND;
            case AelGrammar.EQ,
                    AelGrammar.NE,
                    AelGrammar.LT,
                    AelGrammar.LE,
                    AelGrammar.GT,
                    AelGrammar.GE,
                    AelGrammar.IN,
                    AelGrammar.MATCH -> Precedence.COMPARISON;
            case AelGrammar.AMPERSAND, AelGrammar.PIPE, AelGrammar.CARET -> Precedence.BITWISE;
            case AelGrammar.SHIFT_LEFT, AelGrammar.SHIFT_RIGHT, AelGrammar.SHIFT_RIGHT_LOGICAL -> Precedence.SHIFT;
            case AelGrammar.PLUS, AelGrammar.MINUS -> Precedence.ADDITIVE;
            case AelGrammar.STAR, AelGrammar.SLASH, AelGrammar.PERCENT -> Precedence.MULTIPLICATIVE;
            default -> Precedence.POWER;
        };
    }
}
