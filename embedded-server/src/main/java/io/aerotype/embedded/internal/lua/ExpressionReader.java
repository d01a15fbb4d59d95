package io.aerotype.embedded.internal.lua;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** Reads expressions: operators by how strongly they bind, and what stands between them. */
final class ExpressionReader {
    private static final int UNARY = 12;
    private static final LuaString ENVIRONMENT = LuaString.valueOf("_ENV");

    private static final Map<String, Unary.Operation> PREFIXES = Map.of(
            "not", Unary.Operation.NOT,
            "-", Unary.Operation.NEGATE,
            "#", Unary.Operation.LENGTH,
            "~", Unary.Operation.COMPLEMENT);

    private static final Map<String, Operator> OPERATORS = Map.ofEntries(
            Map.entry("or", new Operator(1, 1, (left, right, at) -> new Compound.Logic(left, right, false))),
            Map.entry("and", new Operator(2, 2, (left, right, at) -> new Compound.Logic(left, right, true))),
            Map.entry("==", Operator.of(3, Equality.EQUAL)),
            Map.entry("~=", Operator.of(3, Equality.UNEQUAL)),
            Map.entry("<", Operator.of(3, Relation.LESS)),
            Map.entry("<=", Operator.of(3, Relation.LESS_OR_EQUAL)),
            Map.entry(">", Operator.of(3, Relation.GREATER)),
            Map.entry(">=", Operator.of(3, Relation.GREATER_OR_EQUAL)),
            Map.entry("|", Operator.of(4, Bitwise.OR)),
            Map.entry("~", Operator.of(5, Bitwise.EXCLUSIVE_OR)),
            Map.entry("&", Operator.of(6, Bitwise.AND)),
            Map.entry("<<", Operator.of(7, Bitwise.SHIFT_LEFT)),
            Map.entry(">>", Operator.of(7, Bitwise.SHIFT_RIGHT)),
            Map.entry("..", new Operator(9, 8, binary(Concatenation.CONCAT))),
            Map.entry("+", Operator.of(10, Arithmetic.ADD)),
            Map.entry("-", Operator.of(10, Arithmetic.SUBTRACT)),
            Map.entry("*", Operator.of(11, Arithmetic.MULTIPLY)),
            Map.entry("/", Operator.of(11, Arithmetic.DIVIDE)),
            Map.entry("//", Operator.of(11, Arithmetic.FLOOR_DIVIDE)),
            Map.entry("%", Operator.of(11, Arithmetic.MODULO)),
            Map.entry("^", new Operator(14, 13, binary(Arithmetic.POWER))));

    private final Words words;
    private final BlockReader blocks;
    private Scope scope;

    ExpressionReader(Words words, BlockReader blocks, Scope scope) {
        this.words = words;
        this.blocks = blocks;
        this.scope = scope;
    }

    /** Makes an expression of two. */
    @FunctionalInterface
    private interface Maker {
        Expression make(Expression left, Expression right, Position position);
    }

    /** How strongly an operator holds what is on its left and on its right. */
    private record Operator(int left, int right, Maker maker) {
        static Operator of(int strength, BinaryOperation operation) {
            return new Operator(strength, strength, binary(operation));
        }
    }

    private static Maker binary(BinaryOperation operation) {
        return (left, right, at) -> new Binary(operation, left, right, at);
    }

    Scope scope() {
        return scope;
    }

    /** Reads on in another function; returns the one that was read. */
    Scope enter(Scope inner) {
        Scope outer = scope;
        scope = inner;
        return outer;
    }

    Expression expression() {
        return expression(0);
    }

    private Expression expression(int limit) {
        words.enter();
        Unary.@Nullable Operation prefix = PREFIXES.get(words.current().kind());
        Expression left;
        if (prefix != null) {
            Position at = words.position();
            words.take();
            left = new Unary(prefix, expression(UNARY), at);
        } else {
            left = simple();
        }
        @Nullable Operator operator = OPERATORS.get(words.current().kind());
        while (operator != null && operator.left() > limit) {
            Position at = words.position();
            words.take();
            left = operator.maker().make(left, expression(operator.right()), at);
            operator = OPERATORS.get(words.current().kind());
        }
        words.leave();
        return left;
    }

    List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        do {
            all.add(expression());
        } while (words.takeIf(","));
        return all;
    }

    private Expression simple() {
        return switch (words.current().kind()) {
            case Token.NUMBER, Token.STRING -> new Literal(words.take().value());
            case "nil" -> literal(LuaValue.NIL);
            case "true" -> literal(LuaValue.TRUE);
            case "false" -> literal(LuaValue.FALSE);
            case "..." -> {
                if (!scope.isVariadic()) {
                    throw words.near("cannot use '...' outside a vararg function");
                }
                words.take();
                yield new Compound.More();
            }
            case "{" -> table();
            case "function" -> {
                Token opened = words.take();
                yield new Compound.Function(blocks.function(opened, false));
            }
            default -> suffixed();
        };
    }

    private Literal literal(LuaValue value) {
        words.take();
        return new Literal(value);
    }

    /** A name or brackets, then fields, methods and calls. */
    Expression suffixed() {
        Expression read = primary();
        while (true) {
            Position at = words.position();
            switch (words.current().kind()) {
                case "." -> {
                    words.take();
                    read = new Variables.Field(read, name(), false, at);
                }
                case "[" -> {
                    words.take();
                    Expression key = expression();
                    words.expect("]");
                    read = new Variables.Field(read, key, false, at);
                }
                case ":" -> {
                    words.take();
                    LuaString method = words.expect(Token.NAME).value().checkstring();
                    read = new Call(read, method, arguments(), at);
                }
                case "(", "{", Token.STRING -> read = new Call(read, null, arguments(), at);
                default -> {
                    return read;
                }
            }
        }
    }

    private Literal name() {
        return new Literal(words.expect(Token.NAME).value());
    }

    private Expression primary() {
        Token opened = words.current();
        if (words.is(Token.NAME)) {
            Position at = words.position();
            return variable(words.take(), at);
        }
        if (words.takeIf("(")) {
            Expression inner = expression();
            words.expectClosing(")", opened);
            return new Compound.Bracketed(inner);
        }
        throw words.near("unexpected symbol");
    }

    /** A variable of this function or one around it, or a global, which is a field of {@code _ENV}. */
    Variables variable(Token name, Position at) {
        Scope.@Nullable Found found = scope.find(name.text());
        if (found != null) {
            return variable(name.text(), found);
        }
        Scope.@Nullable Found environment = scope.find(ENVIRONMENT.tojstring());
        if (environment == null) {
            throw words.near("too many upvalues");
        }
        return new Variables.Field(variable(ENVIRONMENT.tojstring(), environment), new Literal(name.value()), true, at);
    }

    private static Variables variable(String name, Scope.Found found) {
        return found.local() != null
                ? new Variables.Local(found.local())
                : new Variables.Upvalue(name, found.upvalue());
    }

    private List<Expression> arguments() {
        if (words.is(Token.STRING)) {
            return List.of(new Literal(words.take().value()));
        }
        if (words.is("{")) {
            return List.of(table());
        }
        Token opened = words.current();
        if (!words.takeIf("(")) {
            throw words.near("function arguments expected");
        }
        List<Expression> arguments = words.is(")") ? List.of() : expressions();
        words.expectClosing(")", opened);
        return arguments;
    }

    private Expression table() {
        Position at = words.position();
        Token opened = words.expect("{");
        List<Compound.TableOf.Entry> entries = new ArrayList<>();
        while (!words.is("}")) {
            entries.add(entry());
            if (!words.takeIf(",") && !words.takeIf(";")) {
                break;
            }
        }
        words.expectClosing("}", opened);
        return new Compound.TableOf(entries, at);
    }

    private Compound.TableOf.Entry entry() {
        if (words.takeIf("[")) {
            Expression key = expression();
            words.expect("]");
            words.expect("=");
            return new Compound.TableOf.Entry(key, expression());
        }
        if (words.is(Token.NAME) && words.ahead().is("=")) {
            Expression key = name();
            words.take();
            return new Compound.TableOf.Entry(key, expression());
        }
        return new Compound.TableOf.Entry(null, expression());
    }
}
