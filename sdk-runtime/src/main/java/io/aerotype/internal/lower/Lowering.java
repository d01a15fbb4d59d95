package io.aerotype.internal.lower;

import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.LoopVarPart;
import com.aerospike.client.query.RegexFlag;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Control;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.LoopPart;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass from a checked tree to the stock client's expression. Values of placeholders are looked up on the way; the tree
 * stays as it is.
 */
final class Lowering {
    private final AelProgram program;
    private final Arguments arguments;

    Lowering(AelProgram program, Arguments arguments) {
        this.program = program;
        this.arguments = arguments;
    }

    Exp lower(Expr expr) {
        return switch (expr) {
            case Expr.Bin bin -> Exp.bin(bin.name(), type(bin));
            case Fact.BinExists exists -> Exp.binExists(exists.bin());
            case Fact.BinType type -> Exp.binType(type.bin());
            case Expr.Literal literal -> Literals.expression(literal.value());
            case Expr.ListOf list -> Exp.val(paths().items(list));
            case Expr.MapOf map -> Exp.val(paths().entries(map));
            case Expr.Placeholder placeholder -> arguments.expression(program.positionOf(placeholder));
            case Expr.Not not -> Exp.not(lower(not.operand()));
            case Expr.Logic logic -> logic(logic);
            case Expr.Compare compare -> compare(compare);
            case Expr.In in -> paths().in(in);
            case Expr.Binary binary -> binary(binary);
            case Expr.Unary unary ->
                switch (unary.op()) {
                    case NEGATE -> Exp.sub(lower(unary.operand()));
                    case BIT_NOT -> Exp.intNot(lower(unary.operand()));
                };
            case Expr.Call call -> FunctionLowering.of(call, lower(call.arguments()));
            case Fact.Metadata metadata -> metadata(metadata);
            case Fact.UserKey key -> Exp.key(Types.of(key.type(), key));
            case Expr.Match match -> Exp.regexCompare(match.pattern(), flags(match), lower(match.operand()));
            case PathExpr.Path path -> paths().path(path);
            case PathExpr.Size size -> paths().size(size);
            case PathExpr.Select select -> paths().select(select);
            case PathExpr.Modify modify -> paths().modify(modify);
            case PathExpr.LoopVar variable -> Types.loopVariable(typeOf(variable), part(variable.part()), variable);
            case Control.Let let -> let(let);
            case Control.Variable variable -> Exp.var(variable.name());
            case Control.When when -> when(when);
            case Control.Unknown unknown -> Exp.unknown();
        };
    }

    PathLowering paths() {
        return new PathLowering(this);
    }

    Type typeOf(Expr node) {
        return program.typeOf(node, arguments);
    }

    Exp.Type type(Expr node) {
        return Types.of(typeOf(node), node);
    }

    AelProgram program() {
        return program;
    }

    Arguments arguments() {
        return arguments;
    }

    private Exp[] lower(List<Expr> list) {
        Exp[] lowered = new Exp[list.size()];
        for (int at = 0; at < lowered.length; at++) {
            lowered[at] = lower(list.get(at));
        }
        return lowered;
    }

    private Exp logic(Expr.Logic logic) {
        Exp[] operands = lower(logic.operands());
        return switch (logic.op()) {
            case AND -> Exp.and(operands);
            case OR -> Exp.or(operands);
            case EXCLUSIVE -> Exp.exclusive(operands);
        };
    }

    private Exp compare(Expr.Compare compare) {
        Exp left = lower(compare.left());
        Exp right = lower(compare.right());
        return switch (compare.op()) {
            case EQ -> Exp.eq(left, right);
            case NE -> Exp.ne(left, right);
            case LT -> Exp.lt(left, right);
            case LE -> Exp.le(left, right);
            case GT -> Exp.gt(left, right);
            case GE -> Exp.ge(left, right);
        };
    }

    private Exp binary(Expr.Binary binary) {
        Exp left = lower(binary.left());
        Exp right = lower(binary.right());
        return switch (binary.op()) {
            case ADD -> Exp.add(left, right);
            case SUBTRACT -> Exp.sub(left, right);
            case MULTIPLY -> Exp.mul(left, right);
            case DIVIDE -> Exp.div(left, right);
            case MODULO -> Exp.mod(left, right);
            case POWER -> Exp.pow(left, right);
            case BIT_AND -> Exp.intAnd(left, right);
            case BIT_OR -> Exp.intOr(left, right);
            case BIT_XOR -> Exp.intXor(left, right);
            case SHIFT_LEFT -> Exp.lshift(left, right);
            case SHIFT_RIGHT -> Exp.arshift(left, right);
            case SHIFT_RIGHT_LOGICAL -> Exp.rshift(left, right);
        };
    }

    private static Exp metadata(Fact.Metadata metadata) {
        return switch (metadata.field()) {
            case TTL -> Exp.ttl();
            case VOID_TIME -> Exp.voidTime();
            case LAST_UPDATE -> Exp.lastUpdate();
            case SINCE_UPDATE -> Exp.sinceUpdate();
            case SET_NAME -> Exp.setName();
            case KEY_EXISTS -> Exp.keyExists();
            case IS_TOMBSTONE -> Exp.isTombstone();
            // Servers from 7.0 answer all three alike, and the stock client is about to drop the older two.
            case DEVICE_SIZE, MEMORY_SIZE, RECORD_SIZE -> Exp.recordSize();
            case DIGEST_MODULO -> Exp.digestModulo(Math.toIntExact(metadata.argument()));
        };
    }

    private static int flags(Expr.Match match) {
        return RegexFlag.EXTENDED
                | RegexFlag.NOSUB
                | (match.ignoreCase() ? RegexFlag.ICASE : 0)
                | (match.multiline() ? RegexFlag.NEWLINE : 0);
    }

    private Exp let(Control.Let let) {
        List<Exp> parts = new ArrayList<>();
        let.definitions().forEach(definition -> parts.add(Exp.def(definition.name(), lower(definition.value()))));
        parts.add(lower(let.body()));
        return Exp.let(parts.toArray(Exp[]::new));
    }

    private Exp when(Control.When when) {
        List<Exp> parts = new ArrayList<>();
        when.branches().forEach(branch -> {
            parts.add(lower(branch.condition()));
            parts.add(lower(branch.result()));
        });
        parts.add(lower(when.otherwise()));
        return Exp.cond(parts.toArray(Exp[]::new));
    }

    private static LoopVarPart part(LoopPart part) {
        return switch (part) {
            case VALUE -> LoopVarPart.VALUE;
            case KEY -> LoopVarPart.MAP_KEY;
            case INDEX -> LoopVarPart.INDEX;
        };
    }
}
