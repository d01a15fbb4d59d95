package io.aerotype.embedded.internal.lua;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaThread;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** A coroutine that keeps the value it failed with; of LuaJ's own only the text is left. */
final class Coroutine extends LuaThread {
    private final Body body;

    private Coroutine(Globals globals, Body body) {
        super(globals, Library.function(body::run));
        this.body = body;
    }

    /** A function, and what it failed with. */
    private static final class Body {
        private final LuaFunction function;
        private @Nullable LuaValue failure;

        Body(LuaFunction function) {
            this.function = function;
        }

        Varargs run(Varargs args) {
            try {
                return function.invoke(args);
            } catch (LuaError failed) {
                LuaValue what = failed.getMessageObject();
                failure = what == null ? LuaValue.NIL : what;
                throw failed;
            }
        }
    }

    /** Changes LuaJ's library in place. */
    static void install(LuaTable library, Globals globals) {
        Library.put(library, "create", args -> of(args, globals));
        Library.put(library, "resume", args -> thread(args).resumed(args.subargs(2)));
        Library.put(library, "wrap", args -> wrapped(of(args, globals)));
        Library.put(library, "isyieldable", args -> LuaValue.valueOf(!globals.running.isMainThread()));
        Library.put(library, "close", args -> thread(args).close());
    }

    private static Coroutine of(Varargs args, Globals globals) {
        if (args.arg1() instanceof LuaFunction function) {
            return new Coroutine(globals, new Body(function));
        }
        throw Library.bad(1, "function expected");
    }

    private static Coroutine thread(Varargs args) {
        if (args.arg1() instanceof Coroutine coroutine) {
            return coroutine;
        }
        throw Library.bad(1, "coroutine expected");
    }

    /** Whether it went well, and its results or what went wrong. */
    private Varargs resumed(Varargs args) {
        boolean wasDead = state.status == STATUS_DEAD;
        Varargs results = resume(args);
        @Nullable LuaValue failure = body.failure;
        return failure == null || wasDead || results.arg1().toboolean()
                ? results
                : LuaValue.varargsOf(LuaValue.FALSE, failure);
    }

    private static LuaValue wrapped(Coroutine coroutine) {
        return Library.function(args -> {
            Varargs results = coroutine.resumed(args);
            if (results.arg1().toboolean()) {
                return results.subargs(2);
            }
            LuaValue failure = results.arg(2);
            throw failure instanceof LuaString text ? new LuaError(text.tojstring()) : new RaisedError(failure, 0);
        });
    }

    private Varargs close() {
        if (!List.of(STATUS_INITIAL, STATUS_SUSPENDED, STATUS_DEAD).contains(state.status)) {
            throw new LuaError("cannot close a " + getStatus() + " coroutine");
        }
        @Nullable LuaValue failure = body.failure;
        state.status = STATUS_DEAD;
        body.failure = null;
        return failure == null ? LuaValue.TRUE : LuaValue.varargsOf(LuaValue.FALSE, failure);
    }
}
