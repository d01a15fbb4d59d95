package io.aerotype.embedded.internal.lua;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaDouble;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/**
 * A number as Lua 5.4 has it: an integer of 64 bits, or a float that stays one without a fraction. Whatever a script
 * writes or computes is one of these; LuaJ's own numbers come from its libraries only.
 */
public final class LuaExact extends LuaConverted {
    private static final double TWO_TO_63 = 0x1p63;
    private static final int LEAST_SHARED = -128;
    private static final int MOST_SHARED = 1023;
    private static final LuaExact[] SHARED = shared();

    private final boolean isFloat;
    private final long integer;
    private final double real;

    private LuaExact(boolean isFloat, long integer, double real) {
        this.isFloat = isFloat;
        this.integer = integer;
        this.real = real;
    }

    private static LuaExact[] shared() {
        LuaExact[] shared = new LuaExact[MOST_SHARED - LEAST_SHARED + 1];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = new LuaExact(false, i + LEAST_SHARED, i + LEAST_SHARED);
        }
        return shared;
    }

    public static LuaExact of(long value) {
        return value >= LEAST_SHARED && value <= MOST_SHARED
                ? SHARED[(int) value - LEAST_SHARED]
                : new LuaExact(false, value, value);
    }

    public static LuaExact of(double value) {
        return new LuaExact(true, (long) value, value);
    }

    /** A number as one of these, anything else as it is. */
    public static LuaValue of(LuaValue value) {
        @Nullable LuaExact number = number(value);
        return number == null ? value : number;
    }

    /** A number as one of these, or null; a string is none. */
    static @Nullable LuaExact number(LuaValue value) {
        if (value instanceof LuaExact exact) {
            return exact;
        }
        if (value.type() != LuaValue.TNUMBER) {
            return null;
        }
        return value instanceof LuaDouble ? of(value.todouble()) : of(value.tolong());
    }

    /** A number, or what a string says that looks like one, or null. */
    static @Nullable LuaExact coerced(LuaValue value) {
        return value instanceof LuaString text ? Numerals.read(text(text)) : number(value);
    }

    /** The bytes of a string, one a character. */
    static String text(LuaString text) {
        StringBuilder characters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            characters.append((char) text.luaByte(i));
        }
        return characters.toString();
    }

    public boolean isFloat() {
        return isFloat;
    }

    /** Whether it is an integer or a float that equals one. */
    boolean isWhole() {
        return !isFloat || (real == Math.rint(real) && real >= -TWO_TO_63 && real < TWO_TO_63);
    }

    /** The same as an integer where it is whole: as a key of a table, 2.0 is 2. */
    LuaExact asKey() {
        return isFloat && isWhole() ? of(integer) : this;
    }

    int compare(LuaExact that) {
        if (isFloat == that.isFloat) {
            return isFloat ? Double.compare(real + 0.0, that.real + 0.0) : Long.compare(integer, that.integer);
        }
        double floating = isFloat ? real : that.real;
        if (Double.isInfinite(floating)) {
            return Double.compare(real, that.real);
        }
        return decimal().compareTo(that.decimal());
    }

    private BigDecimal decimal() {
        return isFloat ? new BigDecimal(real) : BigDecimal.valueOf(integer);
    }

    boolean isLess(LuaExact that) {
        return isOrdered(that) && compare(that) < 0;
    }

    boolean isLessOrEqual(LuaExact that) {
        return isOrdered(that) && compare(that) <= 0;
    }

    private boolean isOrdered(LuaExact that) {
        return !Double.isNaN(real) && !Double.isNaN(that.real);
    }

    /** LuaJ's sort asks this way. */
    @Override
    public boolean lt_b(LuaValue right) {
        @Nullable LuaExact that = number(right);
        if (that == null) {
            throw new LuaError("attempt to compare number with " + right.typename());
        }
        return isLess(that);
    }

    @Override
    public LuaValue lt(LuaValue right) {
        return valueOf(lt_b(right));
    }

    @Override
    public boolean raweq(LuaValue that) {
        @Nullable LuaExact number = number(that);
        return number != null && equalTo(number);
    }

    @Override
    public boolean raweq(double that) {
        return equalTo(of(that));
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
    public LuaValue neg() {
        return isFloat ? of(-real) : of(-integer);
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
