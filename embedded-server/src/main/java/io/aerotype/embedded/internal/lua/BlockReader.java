package io.aerotype.embedded.internal.lua;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads statements, and the functions that they make up. */
final class BlockReader {
    private static final Set<String> ENDS = Set.of("end", "else", "elseif", "until", Token.END);

    private static final Map<String, Function<BlockReader, Statement>> STATEMENTS = Map.ofEntries(
            Map.entry("if", BlockReader::ifStatement),
            Map.entry("while", BlockReader::whileLoop),
            Map.entry("do", BlockReader::doBlock),
            Map.entry("for", BlockReader::forLoop),
            Map.entry("repeat", BlockReader::repeatLoop),
            Map.entry("function", BlockReader::functionStatement),
            Map.entry("break", BlockReader::breakStatement),
            Map.entry("goto", BlockReader::gotoStatement));

    private final Words words;
    private final Timer timer;
    private final ExpressionReader expressions;

    BlockReader(Words words, Timer timer, Scope chunk) {
        this.words = words;
        this.timer = timer;
        this.expressions = new ExpressionReader(words, this, chunk);
    }

    /** Reads a whole text: a function with any number of arguments. */
    FunctionBody chunk() {
        Scope scope = scope();
        scope.enterBlock();
        Block block = statements();
        if (!words.is(Token.END)) {
            throw words.near("'" + Token.END + "' expected");
        }
        leaveBlock();
        return new FunctionBody(List.of(), true, scope.places(), scope.captured(), block, timer);
    }

    private Scope scope() {
        return expressions.scope();
    }

    private void leaveBlock() {
        @Nullable Token lost = scope().leaveBlock();
        if (lost != null) {
            throw words.error(lost.line(), "no visible label '" + lost.text() + "' for <goto> at line " + lost.line());
        }
    }

    private Block block() {
        scope().enterBlock();
        Block block = statements();
        leaveBlock();
        return block;
    }

    /** Statements up to a word that ends a block; the block is the caller's. */
    private Block statements() {
        words.enter();
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> labels = new HashMap<>();
        while (!ENDS.contains(words.current().kind())) {
            if (words.is("return")) {
                statements.add(returnStatement());
                break;
            }
            if (words.is("::")) {
                labels.put(label(), statements.size());
            } else if (!words.takeIf(";")) {
                statement(statements);
            }
        }
        words.leave();
        return new Block(statements, labels);
    }

    private void statement(List<Statement> statements) {
        @Nullable
        Function<BlockReader, Statement> reader = STATEMENTS.get(words.current().kind());
        if (reader != null) {
            words.enter();
            statements.add(reader.apply(this));
            words.leave();
        } else if (words.is("local")) {
            Token opened = words.take();
            statements.add(words.takeIf("function") ? localFunction(opened) : local());
        } else {
            statements.add(expressionStatement());
        }
    }

    private Statement returnStatement() {
        words.take();
        boolean isBare = ENDS.contains(words.current().kind()) || words.is(";");
        List<Expression> values = isBare ? List.of() : expressions.expressions();
        words.takeIf(";");
        if (!ENDS.contains(words.current().kind())) {
            throw words.near(scope().isInBlock() ? "'end' expected" : "'" + Token.END + "' expected");
        }
        return new Statements.Return(values, scope().mayTailCall());
    }

    private String label() {
        words.take();
        Token name = words.expect(Token.NAME);
        words.expect("::");
        @Nullable Integer line = scope().label(name);
        if (line != null) {
            throw words.error(name.line(), "label '" + name.text() + "' already defined on line " + line);
        }
        return name.text();
    }

    private Statement ifStatement() {
        Token opened = words.current();
        List<Expression> conditions = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        do {
            words.take();
            conditions.add(expressions.expression());
            words.expect("then");
            blocks.add(block());
        } while (words.is("elseif"));
        @Nullable Block otherwise = words.takeIf("else") ? block() : null;
        words.expectClosing("end", opened);
        return new Statements.If(conditions, blocks, otherwise);
    }

    private Statement whileLoop() {
        Token opened = words.take();
        Expression condition = expressions.expression();
        words.expect("do");
        Block block = loopBlock();
        words.expectClosing("end", opened);
        return new Loops.While(condition, block, timer);
    }

    private Block loopBlock() {
        scope().enterLoop();
        Block block = block();
        scope().leaveLoop();
        return block;
    }

    private Statement doBlock() {
        Token opened = words.take();
        Block block = block();
        words.expectClosing("end", opened);
        return block;
    }

    private Statement repeatLoop() {
        Token opened = words.take();
        scope().enterLoop();
        scope().enterBlock();
        Block block = statements();
        words.expectClosing("until", opened);
        Expression condition = expressions.expression();
        leaveBlock();
        scope().leaveLoop();
        return new Loops.Repeat(block, condition, timer);
    }

    private Statement forLoop() {
        Position at = words.position();
        Token opened = words.take();
        Token name = words.expect(Token.NAME);
        scope().enterBlock();
        Statement loop = switch (words.current().kind()) {
            case "=" -> counting(name, at);
            case ",", "in" -> iterating(name, at);
            default -> throw words.near("'=' or 'in' expected");
        };
        words.expectClosing("end", opened);
        leaveBlock();
        return loop;
    }

    private Statement counting(Token name, Position at) {
        words.take();
        Expression first = expressions.expression();
        words.expect(",");
        Expression limit = expressions.expression();
        @Nullable Expression step = words.takeIf(",") ? expressions.expression() : null;
        words.expect("do");
        Variable variable = declare(name, false);
        return new Loops.Counting(variable, first, limit, step, loopBlock(), at, timer);
    }

    private Statement iterating(Token first, Position at) {
        List<Token> names = new ArrayList<>(List.of(first));
        while (words.takeIf(",")) {
            names.add(words.expect(Token.NAME));
        }
        words.expect("in");
        List<Expression> iterator = expressions.expressions();
        words.expect("do");
        List<Variable> variables =
                names.stream().map(name -> declare(name, false)).toList();
        return new Loops.Iterating(variables, iterator, loopBlock(), at, timer);
    }

    private Statement functionStatement() {
        Token opened = words.take();
        Position at = words.position();
        Variables target = expressions.variable(words.expect(Token.NAME), at);
        boolean isMethod = false;
        while (!isMethod && (words.is(".") || words.is(":"))) {
            isMethod = words.take().is(":");
            target = new Variables.Field(
                    target, new Literal(words.expect(Token.NAME).value()), false, at);
        }
        requireAssignable(target);
        Expression function = new Compound.Function(function(opened, isMethod));
        return new Statements.Assignment(List.of(target), List.of(function));
    }

    private Statement breakStatement() {
        if (!scope().isInLoop()) {
            throw words.error(
                    words.current().line(),
                    "break outside loop at line " + words.current().line());
        }
        words.take();
        return new Statements.Go(Statement.Leave.LOOP);
    }

    private Statement gotoStatement() {
        words.take();
        Token label = words.expect(Token.NAME);
        scope().jump(label);
        return new Statements.Go(new Statement.Jump(label.text()));
    }

    private Statement localFunction(Token opened) {
        Variable variable = declare(words.expect(Token.NAME), false);
        return new Statements.LocalFunction(variable, function(opened, false));
    }

    /** Local variables with what stands in angle brackets behind their names. */
    private Statement local() {
        Position at = words.position();
        List<Token> names = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        do {
            names.add(words.expect(Token.NAME));
            attributes.add(words.takeIf("<") ? attribute() : "");
        } while (words.takeIf(","));
        List<Expression> values = words.takeIf("=") ? expressions.expressions() : List.of();
        int closing = attributes.indexOf("close");
        if (closing != attributes.lastIndexOf("close")) {
            throw words.error(words.lastLine(), "multiple to-be-closed variables in local list");
        }
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            variables.add(declare(names.get(i), !attributes.get(i).isEmpty()));
        }
        Statement declaration = new Statements.Local(variables, values);
        return closing < 0 ? declaration : closing(declaration, variables.get(closing), at);
    }

    /** What follows in the block is a block of its own, after which the variable is closed. */
    private Statement closing(Statement declaration, Variable variable, Position at) {
        scope().enterClosing();
        Block rest = statements();
        scope().leaveClosing();
        Statement closing = new Statements.Closing(variable, rest, at);
        return new Block(List.of(declaration, closing), Map.of());
    }

    private String attribute() {
        Token name = words.expect(Token.NAME);
        words.expect(">");
        if (!name.text().equals("const") && !name.text().equals("close")) {
            throw words.error(name.line(), "unknown attribute '" + name.text() + "'");
        }
        return name.text();
    }

    private Variable declare(Token name, boolean isConstant) {
        @Nullable Variable variable = scope().declare(name.text(), isConstant);
        if (variable == null) {
            throw words.near("too many local variables (limit is 200)");
        }
        return variable;
    }

    private Statement expressionStatement() {
        Expression first = expressions.suffixed();
        if (!words.is("=") && !words.is(",")) {
            if (first instanceof Call call) {
                return new Statements.Effect(call);
            }
            throw words.near("syntax error");
        }
        List<Variables> targets = new ArrayList<>(List.of(target(first)));
        while (words.takeIf(",")) {
            targets.add(target(expressions.suffixed()));
        }
        words.expect("=");
        return new Statements.Assignment(targets, expressions.expressions());
    }

    private Variables target(Expression read) {
        if (!(read instanceof Variables variable)) {
            throw words.near("syntax error");
        }
        requireAssignable(variable);
        return variable;
    }

    private void requireAssignable(Variables target) {
        String name = switch (target) {
            case Variables.Local(Variable variable) -> variable.name();
            case Variables.Upvalue(String upvalue, int place) -> upvalue;
            case Variables.Field field -> "";
        };
        Scope.@Nullable Found found = name.isEmpty() ? null : scope().find(name);
        if (found != null && found.isConstant()) {
            throw words.error(words.lastLine(), "attempt to assign to const variable '" + name + "'");
        }
    }

    /** Reads a function from its parameters to its end. */
    FunctionBody function(Token opened, boolean isMethod) {
        words.expect("(");
        List<Token> names = new ArrayList<>();
        boolean isVariadic = false;
        while (!words.is(")") && !isVariadic) {
            isVariadic = words.takeIf("...");
            if (!isVariadic && !words.is(Token.NAME)) {
                throw words.near("<name> or '...' expected");
            }
            if (!isVariadic) {
                names.add(words.expect(Token.NAME));
            }
            if (!words.takeIf(",")) {
                break;
            }
        }
        words.expect(")");
        Scope inner = new Scope(scope(), isVariadic);
        Scope outer = expressions.enter(inner);
        inner.enterBlock();
        List<Variable> parameters = new ArrayList<>();
        if (isMethod) {
            parameters.add(declare(new Token(Token.NAME, Lexer.bytes("self"), "self", opened.line()), false));
        }
        names.forEach(name -> parameters.add(declare(name, false)));
        Block block = statements();
        words.expectClosing("end", opened);
        leaveBlock();
        expressions.enter(outer);
        return new FunctionBody(parameters, isVariadic, inner.places(), inner.captured(), block, timer);
    }
}
