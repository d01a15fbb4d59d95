package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.Chunk;
import io.aerotype.embedded.internal.lua.SyntaxError;
import io.aerotype.embedded.internal.lua.Timer;
import io.aerotype.embedded.internal.udf.UdfModules.CompileException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;

/** A module loaded into a Lua world of its own. */
final class Script {
    /** Where a server keeps its modules: its messages name the file with this path. */
    private static final String DIRECTORY = "/opt/aerospike/usr/udf/lua/";

    private final LuaTable globals;
    private final Stopwatch stopwatch;

    Script(UdfModule module, UdfModules modules) {
        stopwatch = modules.stopwatch();
        globals = LuaWorld.create(stopwatch);
        globals.set("require", LuaApi.function(args -> require(args.checkjstring(1), modules)));
        guarded(() -> run(module));
    }

    static void requireCompiles(UdfModule module) throws CompileException {
        try {
            read(module, () -> {});
        } catch (SyntaxError broken) {
            throw new CompileException(broken.line(), broken.reason());
        }
    }

    private static Chunk read(UdfModule module, Timer timer) {
        return Chunk.read(module.bytes(), DIRECTORY + module.fileName(), timer);
    }

    private LuaValue run(UdfModule module) {
        return read(module, stopwatch).function(globals).call();
    }

    private LuaValue require(String name, UdfModules modules) {
        @Nullable UdfModule module = modules.find(name + ".lua");
        if (module == null) {
            throw new LuaError("module '" + name + "' not found");
        }
        return run(module);
    }

    /** Calls a function of the module and does something with its result, all with the clock running against it. */
    <T> T call(String function, LuaValue first, Varargs more, Function<LuaValue, T> result) {
        LuaValue target = globals.get(function);
        if (!target.isfunction()) {
            throw new UdfException("function not found");
        }
        return guarded(() ->
                result.apply(target.invoke(LuaValue.varargsOf(first, more)).arg1()));
    }

    /** Runs something, and turns what goes wrong into the client's text. */
    private <T> T guarded(Supplier<T> work) {
        stopwatch.start();
        try {
            return work.get();
        } catch (LuaError failed) {
            throw new UdfException(text(failed));
        } catch (StackOverflowError tooDeep) {
            throw new UdfException("stack overflow");
        } catch (OutOfMemoryError tooMuch) {
            throw new UdfException("not enough memory");
        } catch (Stopwatch.TimeOver tooLong) {
            throw new UdfException(String.valueOf(tooLong.getMessage()));
        } finally {
            stopwatch.stop();
        }
    }

    private static String text(LuaError failed) {
        return failed.getMessage() == null ? "unknown error" : failed.getMessage();
    }
}
