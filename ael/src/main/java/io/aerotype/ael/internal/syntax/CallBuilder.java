package io.aerotype.ael.internal.syntax;

import static io.aerotype.ael.internal.syntax.TreeBuilder.span;

import io.aerotype.ael.Const;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.Function;
import io.aerotype.ael.IssueCode;
import io.aerotype.ael.LogicOp;
import io.aerotype.ael.LoopPart;
import io.aerotype.ael.MetadataField;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Span;
import io.aerotype.ael.Type;
import io.aerotype.ael.internal.report.IssueLog;
import io.aerotype.ael.internal.report.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads calls: functions, methods and facts about the record. */
final class CallBuilder {
    private static final Set<String> FORMS = Set.of("not", "exclusive", "geoJson", "get", "count", "exists", "type");

    private final TreeBuilder builder;
    private final IssueLog issues;

    CallBuilder(TreeBuilder builder, IssueLog issues) {
        this.builder = builder;
        this.issues = issues;
    }

    Arguments arguments(AelGrammar.ArgumentsContext call) {
        return new Arguments(call);
    }

    /** A call that stands alone: {@code max(1, 2)}, {@code not(...)}. */
    Expr function(Lexeme name, AelGrammar.ArgumentsContext call) {
        Arguments arguments = arguments(call);
        Span span = span(name).to(span(call));
        String word = name.getText();
        return switch (word) {
            case "not" -> negation(arguments, span);
            case "exclusive" -> exclusive(arguments, span);
            case "geoJson", "geo" -> geoJson(word, arguments, span);
            default -> call(name, null, arguments, span);
        };
    }

    private Expr negation(Arguments arguments, Span span) {
        List<Expr> operands = arguments.unnamed("not");
        if (operands.size() == 1) {
            return new Expr.Not(operands.getFirst(), span);
        }
        wrongNumber("not", "1 condition", operands.size(), span);
        return new Control.Unknown(span);
    }

    private Expr exclusive(Arguments arguments, Span span) {
        List<Expr> operands = arguments.unnamed("exclusive");
        if (operands.size() >= 2) {
            return new Expr.Logic(LogicOp.EXCLUSIVE, operands, span);
        }
        wrongNumber("exclusive", "2 conditions or more", operands.size(), span);
        return new Control.Unknown(span);
    }

    private Expr geoJson(String word, Arguments arguments, Span span) {
        List<Expr> operands = arguments.unnamed(word);
        if (operands.size() == 1
                && operands.getFirst() instanceof Expr.Literal literal
                && literal.value() instanceof Const.Text json) {
            return new Expr.Literal(new Const.Geo(json.value()), span);
        }
        issues.add(IssueCode.WRONG_ARGUMENTS, span, word + " takes GeoJSON as one text: geoJson('{...}').");
        return new Control.Unknown(span);
    }

    /** A call after its first argument: {@code $.ratio.asInt()}. */
    Expr method(Expr receiver, Token name, Arguments arguments, Span span) {
        return call(name, receiver, arguments, span);
    }

    private Expr call(Token name, @Nullable Expr receiver, Arguments arguments, Span span) {
        Function function = Function.ofWord(name.getText());
        if (function == null) {
            Set<String> known = new LinkedHashSet<>(FORMS);
            Arrays.stream(Function.values()).map(Function::word).forEach(known::add);
            unknown("function", name, known);
            return new Control.Unknown(span);
        }
        List<Expr> operands = arguments.of(function, receiver);
        if (operands == null) {
            return new Control.Unknown(span);
        }
        if (!function.accepts(operands.size())) {
            wrongNumber(name.getText(), function.arity() + " " + function.signature(), operands.size(), span);
            return new Control.Unknown(span);
        }
        return new Expr.Call(function, operands, span);
    }

    /** {@code $.ttl()} and its like. */
    Expr metadata(AelGrammar.StepContext step, Span span) {
        String word = step.name.getText();
        Arguments arguments = arguments(step.call);
        if (word.equals("key")) {
            return userKey(arguments, span);
        }
        MetadataField field = MetadataField.ofWord(word);
        if (field == null) {
            Set<String> known = new LinkedHashSet<>(Set.of("key"));
            Arrays.stream(MetadataField.values()).map(MetadataField::word).forEach(known::add);
            unknown("fact about a record", step.name, known);
            return new Control.Unknown(span);
        }
        if (field != MetadataField.DIGEST_MODULO) {
            arguments.none(word);
            return new Fact.Metadata(field, 0, span);
        }
        List<Expr> operands = arguments.unnamed(word);
        if (operands.size() == 1
                && operands.getFirst() instanceof Expr.Literal literal
                && literal.value() instanceof Const.Int modulus
                && modulus.value() != 0
                && modulus.value() == (int) modulus.value()) {
            return new Fact.Metadata(field, modulus.value(), span);
        }
        issues.add(
                IssueCode.WRONG_ARGUMENTS,
                span,
                "digestModulo takes one 32-bit integer other than 0, written as a number.");
        return new Control.Unknown(span);
    }

    private Expr userKey(Arguments arguments, Span span) {
        String word = arguments.word("type");
        Type type = word == null ? Type.ANY : type(word, span);
        arguments.rest("key", "type:");
        if (type != Type.INTEGER && type != Type.STRING && type != Type.BLOB) {
            issues.add(
                    IssueCode.WRONG_ARGUMENTS,
                    span,
                    "key takes its type: key(type: INT), key(type: STRING) or key(type: BLOB).");
            return new Control.Unknown(span);
        }
        return new Fact.UserKey(type, span);
    }

    /** The type a word stands for; a wrong word is an issue and stands for any type. */
    Type type(String word, Span span) {
        Type type = Type.ofWord(word);
        if (type == null) {
            issues.add(
                    IssueCode.WRONG_ARGUMENTS,
                    span,
                    "There is no type " + word + "; there are INT, STRING, FLOAT, BOOL, BLOB, LIST, MAP, GEO and HLL.");
            return Type.ANY;
        }
        return type;
    }

    /** The same expression with its type said outright. */
    Expr declare(Expr expr, Type type, Span span, Span place) {
        return switch (expr) {
            case Expr.Bin bin -> new Expr.Bin(bin.name(), type, span);
            case PathExpr.Path path -> new PathExpr.Path(path.root(), path.steps(), path.returned(), type, span);
            case PathExpr.LoopVar element
            when element.part() != LoopPart.INDEX -> new PathExpr.LoopVar(element.part(), type, span);
            default -> {
                if (type != Type.ANY) {
                    issues.add(
                            IssueCode.WRONG_ARGUMENTS,
                            place,
                            "A type is said of a bin, of an element or of '@'; everything else has its type already.");
                }
                yield expr;
            }
        };
    }

    private void unknown(String what, Token name, Set<String> known) {
        String nearest = Nearest.to(name.getText(), known);
        issues.add(
                IssueCode.UNKNOWN_FUNCTION,
                span(name),
                "There is no " + what + " " + name.getText() + "()"
                        + (nearest == null ? "; docs/ael.md lists them all." : "; did you mean " + nearest + "()?"));
    }

    private void wrongNumber(String name, String wanted, int given, Span span) {
        issues.add(IssueCode.WRONG_ARGUMENTS, span, name + " takes " + wanted + ", not " + given + ".");
    }

    /** The arguments of one call, taken out by name or in order; what is left over is a mistake. */
    final class Arguments {
        private final AelGrammar.ArgumentsContext call;
        private final List<AelGrammar.ArgumentContext> left;

        Arguments(AelGrammar.ArgumentsContext call) {
            this.call = call;
            this.left = new ArrayList<>(call.list);
        }

        private AelGrammar.@Nullable ArgumentContext take(String name) {
            for (AelGrammar.ArgumentContext argument : left) {
                if (argument.name != null && argument.name.getText().equals(name)) {
                    left.remove(argument);
                    return argument;
                }
            }
            return null;
        }

        /** A named argument that is a single word: {@code type: INT}. */
        @Nullable
        String word(String name) {
            AelGrammar.ArgumentContext argument = take(name);
            if (argument == null) {
                return null;
            }
            AelGrammar.OperandContext operand = argument.body.operands.getFirst();
            boolean plain = argument.body.operands.size() == 1
                    && operand.atom != null
                    && operand.atom.getType() == AelGrammar.NAME
                    && operand.path == null;
            if (!plain) {
                issues.add(IssueCode.WRONG_ARGUMENTS, span(argument), name + ": takes a word, not an expression.");
                return null;
            }
            return operand.atom.getText();
        }

        /** A named argument that is {@code true} or {@code false}; {@code false} when it is not there. */
        boolean flag(String name) {
            AelGrammar.ArgumentContext argument = take(name);
            if (argument == null) {
                return false;
            }
            if (builder.expression(argument.body) instanceof Expr.Literal literal
                    && literal.value() instanceof Const.Bool truth) {
                return truth.value();
            }
            issues.add(IssueCode.WRONG_ARGUMENTS, span(argument), name + ": is true or false.");
            return false;
        }

        /** The first argument without a name. */
        Expr value(String function, String what) {
            if (left.isEmpty() || left.getFirst().name != null) {
                issues.add(IssueCode.WRONG_ARGUMENTS, span(call), function + " takes " + what + ".");
                return new Control.Unknown(span(call));
            }
            return builder.expression(left.removeFirst().body);
        }

        /** All arguments, none of them named. */
        List<Expr> unnamed(String function) {
            List<Expr> operands = new ArrayList<>(left.size());
            for (AelGrammar.ArgumentContext argument : left) {
                if (argument.name != null) {
                    issues.add(IssueCode.WRONG_ARGUMENTS, span(argument.name), function + " takes no named arguments.");
                }
                operands.add(builder.expression(argument.body));
            }
            left.clear();
            return operands;
        }

        /** The arguments of a function in its order, those with names put in their places; {@code null} when some fit none. */
        @Nullable
        List<Expr> of(Function function, @Nullable Expr receiver) {
            List<Expr> operands = new ArrayList<>(left.size() + 1);
            if (receiver != null) {
                operands.add(receiver);
            }
            int plain = 0;
            while (plain < left.size() && left.get(plain).name == null) {
                operands.add(builder.expression(left.get(plain).body));
                plain++;
            }
            left.subList(0, plain).clear();
            for (int at = operands.size(); at < function.parameters().size() && !left.isEmpty(); at++) {
                AelGrammar.ArgumentContext argument =
                        take(function.parameter(at).name());
                if (argument == null) {
                    break;
                }
                operands.add(builder.expression(argument.body));
            }
            return rest(function.word(), function.signature()) ? operands : null;
        }

        /** Rejects what is left; {@code true} when there is nothing. */
        boolean rest(String function, String known) {
            for (AelGrammar.ArgumentContext argument : left) {
                issues.add(
                        IssueCode.WRONG_ARGUMENTS,
                        span(argument),
                        argument.name == null
                                ? function + " takes " + known + ", each once."
                                : function + " has no argument " + argument.name.getText() + ": left; it takes " + known
                                        + ".");
            }
            boolean fits = left.isEmpty();
            left.clear();
            return fits;
        }

        void none(String function) {
            if (!left.isEmpty()) {
                issues.add(IssueCode.WRONG_ARGUMENTS, span(call), function + "() takes no arguments.");
                left.clear();
            }
        }
    }
}
