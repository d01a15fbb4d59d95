package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.udf.UdfModules.CompileException;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.compiler.LuaC;

/** A module loaded into a Lua world of its own. */
final class Script {
    /** A LuaJ message: where, as {@code @file:line} or with a text that was loaded, then what. */
    private static final Pattern MESSAGE =
            Pattern.compile("@?([^\\s:]+|\\[string .*?]):(\\d+):?\\s*(.*)", Pattern.DOTALL);

    /** Where a server keeps its modules: its messages name the file with this path. */
    private static final String DIRECTORY = "/opt/aerospike/usr/udf/lua/";

    private final Globals globals;
    private final Stopwatch stopwatch;

    Script(UdfModule module, UdfModules modules) {
        stopwatch = modules.stopwatch();
        globals = LuaWorld.create(stopwatch);
        globals.set("require", LuaApi.function(args -> require(args.checkjstring(1), modules)));
        guarded(() -> compile(globals, module).call());
    }

    static void requireCompiles(UdfModule module) throws CompileException {
        Globals compiler = new Globals();
        LuaC.install(compiler);
        try {
            compile(compiler, module);
        } catch (LuaError broken) {
            String message = String.valueOf(broken.getMessage());
            Matcher parts = MESSAGE.matcher(message);
            throw parts.matches()
                    ? new CompileException(Integer.parseInt(parts.group(2)), parts.group(3))
                    : new CompileException(0, message);
        }
    }

    private static LuaValue compile(Globals globals, UdfModule module) {
        return globals.load(new ByteArrayInputStream(module.bytes()), "@" + module.fileName(), "t", globals);
    }

    private LuaValue require(String name, UdfModules modules) {
        @Nullable UdfModule module = modules.find(name + ".lua");
        if (module == null) {
            throw new LuaError("module '" + name + "' not found");
        }
        return compile(globals, module).call();
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
        String message = failed.getMessage() == null ? "unknown error" : failed.getMessage();
        // LuaJ appends a stack trace to the messages of errors that a script did not raise itself.
        int trace = message.indexOf("\nstack traceback:");
        String told = trace < 0 ? message : message.substring(0, trace);
        Matcher parts = MESSAGE.matcher(told);
        if (!parts.matches()) {
            return told;
        }
        String where = parts.group(1).startsWith("[") ? parts.group(1) : DIRECTORY + parts.group(1);
        return where + ":" + parts.group(2) + ": " + parts.group(3);
    }
}
