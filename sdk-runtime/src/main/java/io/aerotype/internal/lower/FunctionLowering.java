package io.aerotype.internal.lower;

import com.aerospike.client.exp.BitExp;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.HLLExp;
import com.aerospike.client.operation.BitOverflowAction;
import com.aerospike.client.operation.BitPolicy;
import com.aerospike.client.operation.BitResizeFlags;
import com.aerospike.client.operation.HLLPolicy;
import io.aerotype.ael.Const;
import io.aerotype.ael.Expr;

/** The stock client's builder for each function of the language. */
final class FunctionLowering {
    private static final BitPolicy BITS = BitPolicy.Default;
    private static final HLLPolicy SKETCH = HLLPolicy.Default;
    private static final BitOverflowAction OVERFLOW = BitOverflowAction.FAIL;

    private FunctionLowering() {}

    /**
     * The expression of a call.
     *
     * @param call the call
     * @param a its arguments, lowered; what a method is called on is the first
     */
    static Exp of(Expr.Call call, Exp[] a) {
        return switch (call.function()) {
            case ABS -> Exp.abs(a[0]);
            case CEIL -> Exp.ceil(a[0]);
            case FLOOR -> Exp.floor(a[0]);
            case LOG -> Exp.log(a[0], a[1]);
            case POW -> Exp.pow(a[0], a[1]);
            case MIN -> Exp.min(a);
            case MAX -> Exp.max(a);
            case TO_INT -> Exp.toInt(a[0]);
            case TO_FLOAT -> Exp.toFloat(a[0]);
            case COUNT_ONE_BITS -> Exp.count(a[0]);
            case FIND_BIT_LEFT -> Exp.lscan(a[0], a[1]);
            case FIND_BIT_RIGHT -> Exp.rscan(a[0], a[1]);
            case GEO_COMPARE -> Exp.geoCompare(a[0], a[1]);
            case BIT_GET -> BitExp.get(a[1], a[2], a[0]);
            case BIT_COUNT -> BitExp.count(a[1], a[2], a[0]);
            case BIT_LSCAN -> BitExp.lscan(a[1], a[2], a[3], a[0]);
            case BIT_RSCAN -> BitExp.rscan(a[1], a[2], a[3], a[0]);
            case BIT_GET_INT -> BitExp.getInt(a[1], a[2], flag(call, 3), a[0]);
            case BIT_RESIZE -> BitExp.resize(BITS, a[1], BitResizeFlags.DEFAULT, a[0]);
            case BIT_INSERT -> BitExp.insert(BITS, a[1], a[2], a[0]);
            case BIT_REMOVE -> BitExp.remove(BITS, a[1], a[2], a[0]);
            case BIT_SET -> BitExp.set(BITS, a[1], a[2], a[3], a[0]);
            case BIT_OR -> BitExp.or(BITS, a[1], a[2], a[3], a[0]);
            case BIT_XOR -> BitExp.xor(BITS, a[1], a[2], a[3], a[0]);
            case BIT_AND -> BitExp.and(BITS, a[1], a[2], a[3], a[0]);
            case BIT_NOT -> BitExp.not(BITS, a[1], a[2], a[0]);
            case BIT_LSHIFT -> BitExp.lshift(BITS, a[1], a[2], a[3], a[0]);
            case BIT_RSHIFT -> BitExp.rshift(BITS, a[1], a[2], a[3], a[0]);
            case BIT_ADD -> BitExp.add(BITS, a[1], a[2], a[3], flag(call, 4), OVERFLOW, a[0]);
            case BIT_SUBTRACT -> BitExp.subtract(BITS, a[1], a[2], a[3], flag(call, 4), OVERFLOW, a[0]);
            case BIT_SET_INT -> BitExp.setInt(BITS, a[1], a[2], a[3], a[0]);
            case HLL_COUNT -> HLLExp.getCount(a[0]);
            case HLL_DESCRIBE -> HLLExp.describe(a[0]);
            case HLL_MAY_CONTAIN -> HLLExp.mayContain(a[1], a[0]);
            case HLL_UNION -> HLLExp.getUnion(a[1], a[0]);
            case HLL_UNION_COUNT -> HLLExp.getUnionCount(a[1], a[0]);
            case HLL_INTERSECT_COUNT -> HLLExp.getIntersectCount(a[1], a[0]);
            case HLL_SIMILARITY -> HLLExp.getSimilarity(a[1], a[0]);
            case HLL_INIT -> a.length == 2 ? HLLExp.init(SKETCH, a[1], a[0]) : HLLExp.init(SKETCH, a[1], a[2], a[0]);
            case HLL_ADD ->
                switch (a.length) {
                    case 2 -> HLLExp.add(SKETCH, a[1], a[0]);
                    case 3 -> HLLExp.add(SKETCH, a[1], a[2], a[0]);
                    default -> HLLExp.add(SKETCH, a[1], a[2], a[3], a[0]);
                };
        };
    }

    /** An argument the stock client takes as a Java value; checking has seen to it that it is a literal. */
    private static boolean flag(Expr.Call call, int position) {
        return call.arguments().size() > position
                && call.arguments().get(position) instanceof Expr.Literal(Const.Bool truth, var place)
                && truth.value();
    }
}
