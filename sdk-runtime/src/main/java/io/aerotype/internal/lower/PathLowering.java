package io.aerotype.internal.lower;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.exp.CdtExp;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.ListExp;
import com.aerospike.client.exp.MapExp;
import io.aerotype.ael.Expr;
import io.aerotype.ael.PathExpr;
import io.aerotype.ael.PathReturn;
import io.aerotype.ael.SelectReturn;
import io.aerotype.ael.Step;
import io.aerotype.ael.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What leads into lists and maps: all steps but the last are the context, the last one selects. */
final class PathLowering {
    private static final CTX[] NO_CONTEXT = {};

    private final Lowering lowering;

    PathLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    Exp path(PathExpr.Path path) {
        List<Step> steps = path.steps();
        Exp root = lowering.lower(path.root());
        CTX[] context = context(steps.subList(0, steps.size() - 1));
        Exp.Type type = lowering.type(path);
        return switch (steps.getLast()) {
            case Step.One one -> one(one, path.returned(), type, root, context);
            case Step.Range range -> range(range, path.returned(), root, context);
            case Step.Many many -> many(many, path.returned(), root, context);
            case Step.Each each ->
                throw new IllegalArgumentException("A path that spreads ends in a selection, not in a value.");
        };
    }

    Exp size(PathExpr.Size size) {
        Exp container = lowering.lower(size.container());
        return lowering.typeOf(size.container()) == Type.MAP ? MapExp.size(container) : ListExp.size(container);
    }

    Exp in(Expr.In in) {
        return ListExp.getByValue(ListReturnType.EXISTS, lowering.lower(in.value()), lowering.lower(in.list()));
    }

    Exp select(PathExpr.Select select) {
        lowering.arguments().enclose();
        int flags = flags(select.returned()) | (select.noFail() ? Exp.SELECT_NO_FAIL : 0);
        return CdtExp.selectByPath(
                lowering.type(select), flags, lowering.lower(select.root()), context(select.steps()));
    }

    Exp modify(PathExpr.Modify modify) {
        lowering.arguments().enclose();
        int flags = modify.noFail() ? Exp.MODIFY_NO_FAIL : Exp.MODIFY_DEFAULT;
        Expr modifier = modify.modifier();
        Exp change = modifier == null ? Exp.removeResults() : lowering.lower(modifier);
        return CdtExp.modifyByPath(
                lowering.type(modify), flags, change, lowering.lower(modify.root()), context(modify.steps()));
    }

    /** The way a path goes, if every step on it leads to one element that is known beforehand; null if not. */
    CTX @Nullable [] fixed(List<Step> steps) {
        boolean known = steps.stream()
                .allMatch(step -> step instanceof Step.One one
                        && (one.operand() instanceof Expr.Literal || one.operand() instanceof Expr.Placeholder));
        return known ? context(steps) : null;
    }

    /** The items of a list in which placeholders stand. */
    List<@Nullable Object> items(Expr.ListOf list) {
        List<@Nullable Object> items = new ArrayList<>(list.items().size());
        for (Expr item : list.items()) {
            items.add(inside(item));
        }
        return items;
    }

    /** The entries of a map in which placeholders stand. */
    Map<Object, @Nullable Object> entries(Expr.MapOf map) {
        Map<Object, @Nullable Object> entries = new LinkedHashMap<>();
        map.entries().forEach((key, value) -> entries.put(Literals.key(key), inside(value)));
        return KeyOrder.order(entries);
    }

    private @Nullable Object inside(Expr item) {
        return switch (item) {
            case Expr.ListOf list -> items(list);
            case Expr.MapOf map -> entries(map);
            default -> value(item);
        };
    }

    private Exp one(Step.One one, PathReturn returned, Exp.Type type, Exp root, CTX[] context) {
        Exp operand = lowering.lower(one.operand());
        return switch (one.container()) {
            case MAP -> {
                int result = mapReturn(returned, false);
                yield switch (one.by()) {
                    case KEY -> MapExp.getByKey(result, type, operand, root, context);
                    case INDEX -> MapExp.getByIndex(result, type, operand, root, context);
                    case RANK -> MapExp.getByRank(result, type, operand, root, context);
                    case VALUE -> MapExp.getByValue(result, operand, root, context);
                };
            }
            case LIST -> {
                int result = listReturn(returned, false);
                yield switch (one.by()) {
                    case INDEX -> ListExp.getByIndex(result, type, operand, root, context);
                    case RANK -> ListExp.getByRank(result, type, operand, root, context);
                    case VALUE -> ListExp.getByValue(result, operand, root, context);
                    case KEY -> throw noKeys();
                };
            }
        };
    }

    private Exp range(Step.Range range, PathReturn returned, Exp root, CTX[] context) {
        return switch (range.container()) {
            case MAP -> mapRange(range, mapReturn(returned, range.inverted()), root, context);
            case LIST -> listRange(range, listReturn(returned, range.inverted()), root, context);
        };
    }

    private Exp mapRange(Step.Range range, int result, Exp root, CTX[] context) {
        Exp count = count(range);
        Expr relative = range.relativeTo();
        return switch (range.by()) {
            case KEY -> MapExp.getByKeyRange(result, bound(range.from()), bound(range.to()), root, context);
            case VALUE -> MapExp.getByValueRange(result, bound(range.from()), bound(range.to()), root, context);
            case INDEX -> {
                if (relative == null) {
                    yield count == null
                            ? MapExp.getByIndexRange(result, start(range), root, context)
                            : MapExp.getByIndexRange(result, start(range), count, root, context);
                }
                Exp key = lowering.lower(relative);
                yield count == null
                        ? MapExp.getByKeyRelativeIndexRange(result, key, start(range), root, context)
                        : MapExp.getByKeyRelativeIndexRange(result, key, start(range), count, root, context);
            }
            case RANK -> {
                if (relative == null) {
                    yield count == null
                            ? MapExp.getByRankRange(result, start(range), root, context)
                            : MapExp.getByRankRange(result, start(range), count, root, context);
                }
                Exp value = lowering.lower(relative);
                yield count == null
                        ? MapExp.getByValueRelativeRankRange(result, value, start(range), root, context)
                        : MapExp.getByValueRelativeRankRange(result, value, start(range), count, root, context);
            }
        };
    }

    private Exp listRange(Step.Range range, int result, Exp root, CTX[] context) {
        Exp count = count(range);
        Expr relative = range.relativeTo();
        return switch (range.by()) {
            case VALUE -> ListExp.getByValueRange(result, bound(range.from()), bound(range.to()), root, context);
            case INDEX ->
                count == null
                        ? ListExp.getByIndexRange(result, start(range), root, context)
                        : ListExp.getByIndexRange(result, start(range), count, root, context);
            case RANK -> {
                if (relative == null) {
                    yield count == null
                            ? ListExp.getByRankRange(result, start(range), root, context)
                            : ListExp.getByRankRange(result, start(range), count, root, context);
                }
                Exp value = lowering.lower(relative);
                yield count == null
                        ? ListExp.getByValueRelativeRankRange(result, value, start(range), root, context)
                        : ListExp.getByValueRelativeRankRange(result, value, start(range), count, root, context);
            }
            case KEY -> throw noKeys();
        };
    }

    private Exp many(Step.Many many, PathReturn returned, Exp root, CTX[] context) {
        Exp operands = lowering.lower(many.operands());
        return switch (many.container()) {
            case MAP -> {
                int result = mapReturn(returned, many.inverted());
                yield many.by() == Step.By.KEY
                        ? MapExp.getByKeyList(result, operands, root, context)
                        : MapExp.getByValueList(result, operands, root, context);
            }
            case LIST -> ListExp.getByValueList(listReturn(returned, many.inverted()), operands, root, context);
        };
    }

    private @Nullable Exp bound(@Nullable Expr bound) {
        return bound == null ? null : lowering.lower(bound);
    }

    private Exp start(Step.Range range) {
        return range.from() == null ? Exp.val(0) : lowering.lower(range.from());
    }

    /** How many elements a range of positions has; null if it has no end. The language names the end, the server counts. */
    private @Nullable Exp count(Step.Range range) {
        Expr to = range.to();
        if (to == null) {
            return null;
        }
        Expr from = range.from();
        return from == null ? lowering.lower(to) : Exp.sub(lowering.lower(to), lowering.lower(from));
    }

    private CTX[] context(List<Step> steps) {
        if (steps.isEmpty()) {
            return NO_CONTEXT;
        }
        CTX[] context = new CTX[steps.size()];
        for (int at = 0; at < context.length; at++) {
            context[at] = context(steps.get(at));
        }
        return context;
    }

    private CTX context(Step step) {
        return switch (step) {
            case Step.One one -> {
                Value operand = value(one.operand());
                yield switch (one.container()) {
                    case MAP ->
                        switch (one.by()) {
                            case KEY -> CTX.mapKey(operand);
                            case INDEX -> CTX.mapIndex(operand.toInteger());
                            case RANK -> CTX.mapRank(operand.toInteger());
                            case VALUE -> CTX.mapValue(operand);
                        };
                    case LIST ->
                        switch (one.by()) {
                            case INDEX -> CTX.listIndex(operand.toInteger());
                            case RANK -> CTX.listRank(operand.toInteger());
                            case VALUE -> CTX.listValue(operand);
                            case KEY -> throw noKeys();
                        };
                };
            }
            case Step.Each each -> {
                Expr filter = each.filter();
                yield filter == null ? CTX.allChildren() : CTX.allChildrenWithFilter(lowering.lower(filter));
            }
            case Step.Range range -> throw onlyLast();
            case Step.Many many -> throw onlyLast();
        };
    }

    private Value value(Expr expr) {
        return switch (expr) {
            case Expr.Literal literal -> Literals.value(literal.value());
            case Expr.Placeholder placeholder ->
                lowering.arguments().value(lowering.program().positionOf(placeholder));
            default ->
                throw new IllegalArgumentException(
                        "A step inside a path takes a literal or a placeholder, not %s.".formatted(expr));
        };
    }

    private static int mapReturn(PathReturn returned, boolean inverted) {
        int type = switch (returned) {
            case VALUE -> MapReturnType.VALUE;
            case COUNT -> MapReturnType.COUNT;
            case EXISTS -> MapReturnType.EXISTS;
            case INDEX -> MapReturnType.INDEX;
            case REVERSE_INDEX -> MapReturnType.REVERSE_INDEX;
            case RANK -> MapReturnType.RANK;
            case REVERSE_RANK -> MapReturnType.REVERSE_RANK;
            case KEY -> MapReturnType.KEY;
            case KEY_VALUE -> MapReturnType.KEY_VALUE;
            case ORDERED_MAP -> MapReturnType.ORDERED_MAP;
            case UNORDERED_MAP -> MapReturnType.UNORDERED_MAP;
        };
        return inverted ? type | MapReturnType.INVERTED : type;
    }

    private static int listReturn(PathReturn returned, boolean inverted) {
        int type = switch (returned) {
            case VALUE -> ListReturnType.VALUE;
            case COUNT -> ListReturnType.COUNT;
            case EXISTS -> ListReturnType.EXISTS;
            case INDEX -> ListReturnType.INDEX;
            case REVERSE_INDEX -> ListReturnType.REVERSE_INDEX;
            case RANK -> ListReturnType.RANK;
            case REVERSE_RANK -> ListReturnType.REVERSE_RANK;
            case KEY, KEY_VALUE, ORDERED_MAP, UNORDERED_MAP -> throw noKeys();
        };
        return inverted ? type | ListReturnType.INVERTED : type;
    }

    private static int flags(SelectReturn returned) {
        return switch (returned) {
            case VALUE -> Exp.SELECT_VALUE;
            case KEY -> Exp.SELECT_MAP_KEY;
            case KEY_VALUE -> Exp.SELECT_MAP_KEY_VALUE;
            case MATCHING_TREE -> Exp.SELECT_MATCHING_TREE;
        };
    }

    private static IllegalArgumentException noKeys() {
        return new IllegalArgumentException("A list has no keys; select by index, rank or value.");
    }

    private static IllegalArgumentException onlyLast() {
        return new IllegalArgumentException("A step that leads to several elements can only be the last of its path.");
    }
}
