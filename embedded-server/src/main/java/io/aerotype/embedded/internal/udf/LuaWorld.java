package io.aerotype.embedded.internal.udf;

import org.luaj.vm2.Globals;
import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.compiler.LuaC;
import org.luaj.vm2.lib.Bit32Lib;
import org.luaj.vm2.lib.CoroutineLib;
import org.luaj.vm2.lib.PackageLib;
import org.luaj.vm2.lib.StringLib;
import org.luaj.vm2.lib.TableLib;
import org.luaj.vm2.lib.VarArgFunction;
import org.luaj.vm2.lib.jse.JseBaseLib;
import org.luaj.vm2.lib.jse.JseMathLib;
import org.luaj.vm2.lib.jse.JseOsLib;

/**
 * Makes worlds for scripts. A world has strings, tables, mathematics, the time and the server's API, and no way out: no
 * files, no processes, no Java, and nothing that it shares with another world.
 */
final class LuaWorld {
    private static final String[] HARMFUL = {"execute", "exit", "getenv", "remove", "rename", "setlocale", "tmpname"};
    private static final String[] WAYS_OUT = {"debug", "dofile", "loadfile", "package", "collectgarbage"};

    /** No record holds a longer text. */
    private static final long LONGEST_TEXT = 64L << 20;

    private LuaWorld() {}

    static Globals create(Stopwatch stopwatch) {
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
        globals.get("string").set("rep", LuaApi.function(LuaWorld::repeated));
        LuaString.s_metatable = stringMethods(globals.get("string").checktable());
        globals.set("load", new TextLoad(globals.get("load"), globals));
        for (String harmful : HARMFUL) {
            globals.get("os").set(harmful, LuaValue.NIL);
        }
        for (String wayOut : WAYS_OUT) {
            globals.set(wayOut, LuaValue.NIL);
        }
        LuaApi.install(globals);
        return globals;
    }

    /**
     * The methods of strings. LuaJ has one set of them in the whole JVM; so that no world changes those of another, they
     * are a copy that nobody can write to or even look at.
     */
    private static LuaTable stringMethods(LuaTable library) {
        LuaTable methods = new LuaTable();
        for (LuaValue name : library.keys()) {
            methods.set(name, library.get(name));
        }
        LuaTable meta = new LuaTable();
        meta.set(LuaValue.INDEX, LuaApi.function(args -> methods.get(args.arg(2))));
        meta.set(LuaValue.METATABLE, LuaValue.FALSE);
        return meta;
    }

    /** {@code string.rep} within what memory allows, and with the separator that LuaJ does not know. */
    private static LuaValue repeated(Varargs args) {
        LuaString text = args.arg1().checkstring();
        LuaString separator =
                args.arg(3).isnil() ? LuaValue.EMPTYSTRING : args.arg(3).checkstring();
        long times = Math.max(0, args.checklong(2));
        int period = text.length() + separator.length();
        if (times == 0 || period == 0) {
            return LuaValue.EMPTYSTRING;
        }
        if (times > LONGEST_TEXT / period) {
            throw new LuaError("resulting string too large");
        }
        byte[] repeated = new byte[(int) times * period - separator.length()];
        for (int at = 0; at < repeated.length; at += period) {
            text.copyInto(0, repeated, at, text.length());
            if (at + period < repeated.length) {
                separator.copyInto(0, repeated, at + text.length(), separator.length());
            }
        }
        return LuaString.valueOf(repeated);
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
}
