package io.aerotype.embedded.internal.lua;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** The variables of a function that is running. */
final class Frame {
    final LuaValue[] locals;
    final Cell[] shared;
    final Cell[] upvalues;
    final Varargs more;

    /** What it returns, unless the call below does. */
    Varargs results = LuaValue.NONE;

    /** A function of the script to be called in its place, with the results as arguments. */
    @Nullable
    Closure tailCall;

    Frame(FunctionBody body, Cell[] upvalues, Varargs arguments) {
        this.locals = new LuaValue[body.places()];
        this.shared = new Cell[body.places()];
        this.upvalues = upvalues;
        Arrays.fill(locals, LuaValue.NIL);
        int named = body.parameters().size();
        for (int i = 0; i < named; i++) {
            declare(body.parameters().get(i), arguments.arg(i + 1));
        }
        this.more = body.isVariadic() ? arguments.subargs(named + 1) : LuaValue.NONE;
    }

    /** A variable that functions inside share with this one. */
    static final class Cell {
        LuaValue value;

        Cell(LuaValue value) {
            this.value = value;
        }
    }

    /** Begins the life of a variable; one that is shared is another one each time. */
    void declare(Variable variable, LuaValue value) {
        if (variable.isShared()) {
            shared[variable.place()] = new Cell(value);
        } else {
            locals[variable.place()] = value;
        }
    }
}
