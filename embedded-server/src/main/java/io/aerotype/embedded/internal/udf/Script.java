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
import org.luaj.vm2.lib.Bit32Lib;
import org.luaj.vm2.lib.CoroutineLib;
import org.luaj.vm2.lib.DebugLib;
import org.luaj.vm2.lib.PackageLib;
import org.luaj.vm2.lib.StringLib;
import org.luaj.vm2.lib.TableLib;
import org.luaj.vm2.lib.VarArgFunction;
import org.luaj.vm2.lib.jse.JseBaseLib;
import org.luaj.vm2.lib.jse.JseMathLib;
import org.luaj.vm2.lib.jse.JseOsLib;

/**
 * A module loaded into a Lua world of its own. The world has strings, tables, mathematics, the time and the server's API,
 * and no way out: no files, no processes, no Java.
 */
final class Script {
    /** A LuaJ message: where, as {@code @file:line} or with a text that was loaded, then what. */
    private static final Pattern MESSAGE =
            Pattern.compile("@?([^\\s:]+|\\[string .*?]):(\\d+):?\\s*(.*)", Pattern.DOTALL);

    /** Where a server keeps its modules: its messages name the file with this path. */
    private static final String DIRECTORY = "/opt/aerospike/usr/udf/lua/";

    private final Globals globals;
    private final Stopwatch stopwatch = new Stopwatch();

    Script(UdfModule module, UdfModules modules) {
        globals = world(stopwatch);
        LuaApi.install(globals);
        globals.set("require", LuaApi.function(args -> require(args.checkjstring(1), modules)));
        try {
            compile(globals, module).call();
        } catch (LuaError broken) {
            throw new UdfException(text(broken));
        }
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

    private static Globals world(Stopwatch stopwatch) {
        Globals globals = new Globals();
        globals.load(new JseBaseLib());
        globals.load(new PackageLib());
        globals.load(new Bit32Lib());
        globals.load(new TableLib());
        globals.load(new StringLib());
        globals.load(new CoroutineLib());
        globals.load(new JseMathLib());
        globals.load(new JseOsLib());
        globals.load(stopwatch);
        LuaC.install(globals);
        globals.set("load", new TextLoad(globals.get("load"), globals));
        for (String harmful : new String[] {"execute", "exit", "getenv", "remove", "rename", "setlocale", "tmpname"}) {
            globals.get("os").set(harmful, LuaValue.NIL);
        }
        for (String wayOut : new String[] {"debug", "dofile", "loadfile", "package", "collectgarbage"}) {
            globals.set(wayOut, LuaValue.NIL);
        }
        return globals;
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
    <T> T call(String function, LuaValue first, Varargs more, long limitMillis, Function<LuaValue, T> result) {
        LuaValue target = globals.get(function);
        if (!target.isfunction()) {
            throw new UdfException("function not found");
        }
        return guarded(
                limitMillis,
                () -> result.apply(
                        target.invoke(LuaValue.varargsOf(first, more)).arg1()));
    }

    /** Runs something, and turns what goes wrong into the client's text. */
    private <T> T guarded(long limitMillis, Supplier<T> work) {
        stopwatch.start(limitMillis);
        try {
            return work.get();
        } catch (LuaError failed) {
            throw new UdfException(text(failed));
        } catch (StackOverflowError tooDeep) {
            throw new UdfException("stack overflow");
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

    /** Lua's own {@code load}, of source text: what is compiled already is not taken from strangers. */
    private static final class TextLoad extends VarArgFunction {
        private final LuaValue load;
        private final Globals globals;

        TextLoad(LuaValue load, Globals globals) {
            this.load = load;
            this.globals = globals;
        }

        @Override
        public Varargs invoke(Varargs args) {
            LuaValue environment = args.narg() > 3 ? args.arg(4) : globals;
            LuaValue name = args.arg(2).isnil() && args.arg1().isstring() ? nameOf(args.arg1()) : args.arg(2);
            LuaValue[] asText = {args.arg1(), name, LuaValue.valueOf("t"), environment};
            return load.invoke(LuaValue.varargsOf(asText));
        }

        /** A text goes by its first line. */
        private static LuaValue nameOf(LuaValue source) {
            String text = source.tojstring();
            int end = text.indexOf('\n');
            return LuaValue.valueOf("[string \"" + (end < 0 ? text : text.substring(0, end) + "...") + "\"]");
        }
    }

    /** Looks at the time every so many instructions, and stops a script that takes too long. */
    private static final class Stopwatch extends DebugLib {
        private static final int INSTRUCTIONS_BETWEEN_LOOKS = 4096;
        private static final long NOT_RUNNING = Long.MAX_VALUE;

        private long end = NOT_RUNNING;
        private int untilLook = INSTRUCTIONS_BETWEEN_LOOKS;

        void start(long limitMillis) {
            end = System.nanoTime() / 1_000_000 + limitMillis;
        }

        void stop() {
            end = NOT_RUNNING;
        }

        @Override
        public void onInstruction(int pc, Varargs registers, int top) {
            if (--untilLook <= 0) {
                untilLook = INSTRUCTIONS_BETWEEN_LOOKS;
                if (System.nanoTime() / 1_000_000 > end) {
                    throw new LuaError("the function ran too long and was stopped");
                }
            }
        }

        @Override
        public void onCall(org.luaj.vm2.LuaFunction function) {}

        @Override
        public void onCall(org.luaj.vm2.LuaClosure closure, Varargs arguments, org.luaj.vm2.LuaValue[] stack) {}

        @Override
        public void onReturn() {}
    }
}
