package io.aerotype.ael.internal.check;

import io.aerotype.ael.ArgumentTypes;
import io.aerotype.ael.BinaryOp;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.Parameter;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.SelectReturn;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import io.aerotype.ael.TypeTable;
import io.aerotype.ael.UnaryOp;
import io.aerotype.ael.internal.report.IssueLog;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The types of a checked expression. Only nodes whose type is found out by checking have an entry; that of all others
 * follows from what they are.
 */
final class Findings implements TypeTable {
    private @Nullable Terms<Expr> terms;
    private final Terms<String> bins = new Terms<>(false);
    private @Nullable Parameters placeholders;
    private List<Parameter> parameters = List.of();

    /** Notes the term of a node and returns it. */
    Term note(Expr node, Term term) {
        if (terms == null) {
            terms = new Terms<>(true);
        }
        terms.put(node, term);
        return term;
    }

    Terms<String> binTerms() {
        return bins;
    }

    Parameters placeholders() {
        Parameters made = placeholders;
        if (made == null) {
            made = new Parameters();
            placeholders = made;
        }
        return made;
    }

    /** All placeholders were met. */
    void close(IssueLog issues) {
        if (placeholders != null) {
            parameters = placeholders.inOrder(issues);
        }
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public Map<String, Type> bins() {
        Map<String, Type> types = new LinkedHashMap<>();
        bins.forEach((name, term) -> types.put(name, term.type()));
        return Collections.unmodifiableMap(types);
    }

    @Override
    public Type typeOf(Expr node, ArgumentTypes arguments) {
        Term term = terms == null ? null : terms.get(node);
        return term == null ? following(node, arguments) : term.type(arguments);
    }

    private Type following(Expr node, ArgumentTypes arguments) {
        return switch (node) {
            case Expr.Bin bin -> bin.declared() == Type.ANY ? ofBin(bin.name(), arguments) : bin.declared();
            case Fact.BinExists exists -> Type.BOOLEAN;
            case Fact.BinType type -> Type.INTEGER;
            case Expr.Literal literal -> literal.value().type();
            case Expr.ListOf list -> Type.LIST;
            case Expr.MapOf map -> Type.MAP;
            case Expr.Placeholder placeholder ->
                placeholders == null ? Type.ANY : placeholders.typeOf(placeholder, arguments);
            case Expr.Not not -> Type.BOOLEAN;
            case Expr.Logic logic -> Type.BOOLEAN;
            case Expr.Compare compare -> Type.BOOLEAN;
            case Expr.In in -> Type.BOOLEAN;
            case Expr.Match match -> Type.BOOLEAN;
            case Expr.Binary binary ->
                switch (binary.op().operands()) {
                    case INTEGERS -> Type.INTEGER;
                    case FLOATS -> Type.FLOAT;
                    case NUMBERS -> typeOf(numberIn(binary), arguments);
                };
            case Expr.Unary unary -> unary.op() == UnaryOp.BIT_NOT ? Type.INTEGER : typeOf(unary.operand(), arguments);
            case Expr.Call call ->
                call.function().result() == Type.ANY
                        ? typeOf(call.arguments().getFirst(), arguments)
                        : call.function().result();
            case Fact.Metadata metadata -> metadata.field().type();
            case Fact.UserKey key -> key.type();
            case PathExpr.Path path -> path.declared();
            case PathExpr.Size size -> Type.INTEGER;
            case PathExpr.Select select ->
                select.returned() == SelectReturn.MATCHING_TREE ? typeOf(select.root(), arguments) : Type.LIST;
            case PathExpr.Modify modify -> typeOf(modify.root(), arguments);
            case PathExpr.LoopVar element -> element.declared();
            case Control.Let let -> typeOf(let.body(), arguments);
            case Control.Variable variable -> Type.ANY;
            case Control.When when -> Type.ANY;
            case Control.Unknown unknown -> Type.BOOLEAN;
        };
    }

    private Type ofBin(String name, ArgumentTypes arguments) {
        Term term = bins.get(name);
        return term == null ? Type.ANY : term.type(arguments);
    }

    /** An operand that is not itself arithmetic on either kind of number; a long chain is walked, not recursed into. */
    private static Expr numberIn(Expr.Binary binary) {
        Expr expr = binary;
        while (expr instanceof Expr.Binary inner && inner.op().operands() == BinaryOp.Operands.NUMBERS) {
            expr = inner.left();
        }
        return expr;
    }

    /** What a path gives as far as its form tells; {@link Type#ANY} for the value of one element. */
    static Type formOf(PathReturn returned, Step last) {
        boolean one = last instanceof Step.One single && single.by() != Step.By.VALUE;
        return switch (returned) {
            case COUNT -> Type.INTEGER;
            case EXISTS -> Type.BOOLEAN;
            case INDEX, REVERSE_INDEX, RANK, REVERSE_RANK -> one ? Type.INTEGER : Type.LIST;
            case KEY, VALUE -> one ? Type.ANY : Type.LIST;
            case KEY_VALUE, ORDERED_MAP, UNORDERED_MAP -> Type.MAP;
        };
    }
}
