package io.aerotype.embedded.internal.udf;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaValue;

/**
 * A number as Lua 5.4 has it: an integer of 64 bits, or a float that stays one without a fraction. LuaJ's own numbers are
 * doubles that become integers where they can, so what comes from bins and arguments is one of these, and so is what is
 * computed with it; numbers written in a script are LuaJ's.
 */
final class LuaExact extends LuaConverted {
    private static final double TWO_TO_63 = 0x1p63;

    private final boolean isFloat;
    private final long integer;
    private final double real;

    private LuaExact(boolean isFloat, long integer, double real) {
        this.isFloat = isFloat;
        this.integer = integer;
        this.real = real;
    }

    static LuaExact of(long value) {
        return new LuaExact(false, value, value);
    }

    static LuaExact of(double value) {
        return new LuaExact(true, (long) value, value);
    }

    /** LuaJ's number as one of these: without a fraction it is an integer. */
    static LuaValue of(LuaValue value) {
        return value instanceof LuaExact || value.type() != LuaValue.TNUMBER ? value : number(value.todouble());
    }

    private static LuaExact number(double value) {
        return value == Math.rint(value) && Math.abs(value) < TWO_TO_63 ? of((long) value) : of(value);
    }

    boolean isFloat() {
        return isFloat;
    }

    private LuaExact other(LuaValue value) {
        return (LuaExact) of(value.checknumber());
    }

    private LuaValue left(LuaArithmetic operation, LuaValue right) {
        // What is no number may have an operation of its own; strings are numbers where they look like them.
        if (right.type() != LuaValue.TNUMBER && !right.isstring()) {
            throw new LuaError("attempt to perform arithmetic on a " + right.typename() + " value");
        }
        return operation.of(this, other(right));
    }

    private LuaValue right(LuaArithmetic operation, double left) {
        return operation.of(number(left), this);
    }

    @Override
    public LuaValue add(LuaValue right) {
        return left(LuaArithmetic.ADD, right);
    }

    @Override
    public LuaValue add(double left) {
        return right(LuaArithmetic.ADD, left);
    }

    @Override
    public LuaValue add(int left) {
        return right(LuaArithmetic.ADD, left);
    }

    @Override
    public LuaValue sub(LuaValue right) {
        return left(LuaArithmetic.SUBTRACT, right);
    }

    @Override
    public LuaValue sub(double right) {
        return LuaArithmetic.SUBTRACT.of(this, number(right));
    }

    @Override
    public LuaValue sub(int right) {
        return sub((double) right);
    }

    @Override
    public LuaValue subFrom(double left) {
        return right(LuaArithmetic.SUBTRACT, left);
    }

    @Override
    public LuaValue subFrom(int left) {
        return right(LuaArithmetic.SUBTRACT, left);
    }

    @Override
    public LuaValue mul(LuaValue right) {
        return left(LuaArithmetic.MULTIPLY, right);
    }

    @Override
    public LuaValue mul(double left) {
        return right(LuaArithmetic.MULTIPLY, left);
    }

    @Override
    public LuaValue mul(int left) {
        return right(LuaArithmetic.MULTIPLY, left);
    }

    @Override
    public LuaValue div(LuaValue right) {
        return left(LuaArithmetic.DIVIDE, right);
    }

    @Override
    public LuaValue div(double right) {
        return LuaArithmetic.DIVIDE.of(this, number(right));
    }

    @Override
    public LuaValue div(int right) {
        return div((double) right);
    }

    @Override
    public LuaValue divInto(double left) {
        return right(LuaArithmetic.DIVIDE, left);
    }

    @Override
    public LuaValue mod(LuaValue right) {
        return left(LuaArithmetic.MODULO, right);
    }

    @Override
    public LuaValue mod(double right) {
        return LuaArithmetic.MODULO.of(this, number(right));
    }

    @Override
    public LuaValue mod(int right) {
        return mod((double) right);
    }

    @Override
    public LuaValue modFrom(double left) {
        return right(LuaArithmetic.MODULO, left);
    }

    @Override
    public LuaValue pow(LuaValue right) {
        return left(LuaArithmetic.POWER, right);
    }

    @Override
    public LuaValue pow(double right) {
        return LuaArithmetic.POWER.of(this, number(right));
    }

    @Override
    public LuaValue pow(int right) {
        return pow((double) right);
    }

    @Override
    public LuaValue powWith(double left) {
        return right(LuaArithmetic.POWER, left);
    }

    @Override
    public LuaValue powWith(int left) {
        return right(LuaArithmetic.POWER, left);
    }

    @Override
    public LuaValue neg() {
        return isFloat ? of(-real) : of(-integer);
    }

    private int compare(LuaExact that) {
        return isFloat || that.isFloat
                ? Double.compare(real + 0.0, that.real + 0.0)
                : Long.compare(integer, that.integer);
    }

    private boolean isOrdered(LuaExact that) {
        return !Double.isNaN(real) && !Double.isNaN(that.real);
    }

    private static LuaExact comparable(LuaValue value) {
        if (value.type() != LuaValue.TNUMBER) {
            throw new LuaError("attempt to compare number with " + value.typename());
        }
        return (LuaExact) of(value);
    }

    @Override
    public boolean lt_b(LuaValue right) {
        LuaExact that = comparable(right);
        return isOrdered(that) && compare(that) < 0;
    }

    @Override
    public boolean lt_b(int right) {
        return lt_b(of((long) right));
    }

    @Override
    public boolean lt_b(double right) {
        return lt_b((LuaValue) number(right));
    }

    @Override
    public boolean lteq_b(LuaValue right) {
        LuaExact that = comparable(right);
        return isOrdered(that) && compare(that) <= 0;
    }

    @Override
    public boolean lteq_b(int right) {
        return lteq_b(of((long) right));
    }

    @Override
    public boolean lteq_b(double right) {
        return lteq_b((LuaValue) number(right));
    }

    @Override
    public boolean gt_b(LuaValue right) {
        return comparable(right).lt_b(this);
    }

    @Override
    public boolean gt_b(int right) {
        return gt_b(of((long) right));
    }

    @Override
    public boolean gt_b(double right) {
        return gt_b((LuaValue) number(right));
    }

    @Override
    public boolean gteq_b(LuaValue right) {
        return comparable(right).lteq_b(this);
    }

    @Override
    public boolean gteq_b(int right) {
        return gteq_b(of((long) right));
    }

    @Override
    public boolean gteq_b(double right) {
        return gteq_b((LuaValue) number(right));
    }

    @Override
    public LuaValue lt(LuaValue right) {
        return valueOf(lt_b(right));
    }

    @Override
    public LuaValue lteq(LuaValue right) {
        return valueOf(lteq_b(right));
    }

    @Override
    public LuaValue gt(LuaValue right) {
        return valueOf(gt_b(right));
    }

    @Override
    public LuaValue gteq(LuaValue right) {
        return valueOf(gteq_b(right));
    }

    @Override
    public boolean raweq(LuaValue that) {
        return that.type() == LuaValue.TNUMBER && equalTo((LuaExact) of(that));
    }

    @Override
    public boolean raweq(double that) {
        return equalTo(number(that));
    }

    @Override
    public boolean raweq(int that) {
        return equalTo(of((long) that));
    }

    @Override
    public LuaValue eq(LuaValue that) {
        return valueOf(raweq(that));
    }

    @Override
    public boolean eq_b(LuaValue that) {
        return raweq(that);
    }

    private boolean equalTo(LuaExact that) {
        return isOrdered(that) && compare(that) == 0;
    }

    /** As a key of the server's maps, an integer and a float are two keys; in Lua's tables they are one. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LuaExact that && isFloat == that.isFloat && equalTo(that);
    }

    @Override
    public int hashCode() {
        return isinttype() ? (int) integer : Double.hashCode(real);
    }

    @Override
    public long tolong() {
        return integer;
    }

    @Override
    public double todouble() {
        return real;
    }

    /** A float without a fraction shows that it is one. */
    @Override
    public String tojstring() {
        return isFloat ? LuaText.of(real) : Long.toString(integer);
    }
}
