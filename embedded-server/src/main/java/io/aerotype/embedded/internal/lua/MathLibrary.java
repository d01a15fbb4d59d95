package io.aerotype.embedded.internal.lua;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** The library of mathematics; {@code sum} and {@code product} are the server's own. */
final class MathLibrary {
    private static final double TWO_TO_63 = 0x1p63;

    private SplittableRandom random = new SplittableRandom();

    private MathLibrary() {}

    static LuaTable create() {
        return new MathLibrary().table();
    }

    private LuaTable table() {
        LuaTable math = new Table();
        math.set("pi", LuaExact.of(Math.PI));
        math.set("huge", LuaExact.of(Double.POSITIVE_INFINITY));
        math.set("maxinteger", LuaExact.of(Long.MAX_VALUE));
        math.set("mininteger", LuaExact.of(Long.MIN_VALUE));
        real(math, "acos", Math::acos);
        real(math, "asin", Math::asin);
        real(math, "cos", Math::cos);
        real(math, "sin", Math::sin);
        real(math, "tan", Math::tan);
        real(math, "exp", Math::exp);
        real(math, "sqrt", Math::sqrt);
        real(math, "deg", x -> x * (180.0 / Math.PI));
        real(math, "rad", x -> x * (Math.PI / 180.0));
        Library.put(
                math,
                "atan",
                args -> LuaExact.of(
                        Math.atan2(Library.real(args, 1), args.arg(2).isnil() ? 1 : Library.real(args, 2))));
        Library.put(math, "log", MathLibrary::logarithm);
        Library.put(math, "abs", args -> absolute(Library.number(args, 1)));
        Library.put(math, "floor", args -> whole(Library.number(args, 1), Math::floor));
        Library.put(math, "ceil", args -> whole(Library.number(args, 1), Math::ceil));
        Library.put(math, "fmod", MathLibrary::remainder);
        Library.put(math, "modf", args -> parts(Library.number(args, 1)));
        Library.put(math, "max", args -> extreme(args, false));
        Library.put(math, "min", args -> extreme(args, true));
        Library.put(math, "sum", args -> LuaExact.of(Library.number(args, 1)));
        Library.put(math, "product", args -> LuaExact.of(Library.number(args, 1)));
        Library.put(math, "type", args -> type(Library.any(args, 1)));
        Library.put(math, "tointeger", args -> toInteger(Library.any(args, 1)));
        Library.put(
                math,
                "ult",
                args -> LuaValue.valueOf(Long.compareUnsigned(Library.integer(args, 1), Library.integer(args, 2)) < 0));
        Library.put(math, "random", this::random);
        Library.put(math, "randomseed", this::seed);
        return math;
    }

    private static void real(LuaTable math, String name, DoubleUnaryOperator function) {
        Library.put(math, name, args -> {
            double of = Library.real(args, 1);
            return LuaExact.of(Arithmetic.real(function.applyAsDouble(of), of, of));
        });
    }

    private static LuaValue logarithm(Varargs args) {
        double of = Library.real(args, 1);
        double base = args.arg(2).isnil() ? Math.E : Library.real(args, 2);
        double result;
        if (base == Math.E) {
            result = Math.log(of);
        } else if (base == 2 && of > 0 && Math.scalb(1.0, Math.getExponent(of)) == of) {
            result = Math.getExponent(of);
        } else {
            result = base == 10 ? Math.log10(of) : Math.log(of) / Math.log(base);
        }
        return LuaExact.of(Arithmetic.real(result, of, base));
    }

    private static LuaValue absolute(LuaExact number) {
        return number.isFloat()
                ? LuaExact.of(Math.abs(number.todouble()))
                : LuaExact.of(number.tolong() < 0 ? -number.tolong() : number.tolong());
    }

    /** An integer where it fits into one. */
    private static LuaValue whole(LuaExact number, DoubleUnaryOperator rounding) {
        if (!number.isFloat()) {
            return number;
        }
        double rounded = rounding.applyAsDouble(number.todouble());
        return rounded >= -TWO_TO_63 && rounded < TWO_TO_63 ? LuaExact.of((long) rounded) : LuaExact.of(rounded);
    }

    private static LuaValue remainder(Varargs args) {
        LuaExact of = Library.number(args, 1);
        LuaExact by = Library.number(args, 2);
        if (of.isFloat() || by.isFloat()) {
            return LuaExact.of(Arithmetic.real(of.todouble() % by.todouble(), of.todouble(), by.todouble()));
        }
        if (by.tolong() == 0) {
            throw Library.bad(2, "zero");
        }
        return LuaExact.of(of.tolong() % by.tolong());
    }

    private static Varargs parts(LuaExact number) {
        double of = number.todouble();
        double whole = of >= 0 ? Math.floor(of) : Math.ceil(of);
        double rest = Double.isInfinite(of) ? 0.0 : of - whole;
        return LuaValue.varargsOf(whole(number, x -> whole), LuaExact.of(rest));
    }

    private static LuaValue extreme(Varargs args, boolean isLeast) {
        int found = 1;
        Library.number(args, 1);
        for (int i = 2; i <= args.narg(); i++) {
            Library.number(args, i);
            // Strings that look like numbers are compared as strings.
            LuaValue lesser = args.arg(isLeast ? i : found);
            if (Relation.LESS.holds(lesser, args.arg(isLeast ? found : i), Position.IN_A_LIBRARY)) {
                found = i;
            }
        }
        return LuaExact.of(args.arg(found));
    }

    private static LuaValue type(LuaValue value) {
        @Nullable LuaExact number = LuaExact.number(value);
        if (number == null) {
            return LuaValue.NIL;
        }
        return LuaValue.valueOf(number.isFloat() ? "float" : "integer");
    }

    private static LuaValue toInteger(LuaValue value) {
        @Nullable LuaExact number = LuaExact.coerced(value);
        return number == null || !number.isWhole() ? LuaValue.NIL : LuaExact.of(number.tolong());
    }

    private LuaValue random(Varargs args) {
        if (args.narg() == 0) {
            return LuaExact.of(random.nextDouble());
        }
        if (args.narg() > 2) {
            throw new LuaError("wrong number of arguments");
        }
        long low = args.narg() == 1 ? 1 : Library.integer(args, 1);
        long high = Library.integer(args, args.narg());
        if (args.narg() == 1 && high == 0) {
            return LuaExact.of(random.nextLong());
        }
        if (low > high) {
            throw Library.bad(1, "interval is empty");
        }
        if (high < Long.MAX_VALUE) {
            return LuaExact.of(random.nextLong(low, high + 1));
        }
        return LuaExact.of(low > Long.MIN_VALUE ? random.nextLong(low - 1, high) + 1 : random.nextLong());
    }

    private Varargs seed(Varargs args) {
        random = args.narg() == 0
                ? new SplittableRandom()
                : new SplittableRandom(Library.number(args, 1).tolong());
        return LuaValue.NONE;
    }
}
