package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.LuaExact;
import java.util.function.Function;
import org.luaj.vm2.LuaTable;
import org.luaj.vm2.LuaValue;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.VarArgFunction;

/** Puts the server's API into a Lua world. */
final class LuaApi {
    private static final System.Logger LOG = System.getLogger("io.aerotype.embedded.udf");

    private LuaApi() {}

    static void install(LuaTable globals) {
        globals.set("list", LuaList.library());
        globals.set("map", LuaMap.library());
        globals.set("bytes", LuaBytes.library());
        globals.set("geojson", function(args -> new LuaGeo(args.checkjstring(1))));
        globals.set("record", LuaRecord.library());
        globals.set("aerospike", aerospike());
        logger(globals, "trace", System.Logger.Level.TRACE);
        logger(globals, "debug", System.Logger.Level.DEBUG);
        logger(globals, "info", System.Logger.Level.INFO);
        logger(globals, "warn", System.Logger.Level.WARNING);
    }

    /** A Lua function with any arguments and one result. */
    static LuaValue function(Function<Varargs, LuaValue> body) {
        return new VarArgFunction() {
            @Override
            public Varargs invoke(Varargs args) {
                return body.apply(args);
            }
        };
    }

    /** Adds functions to a table, name by name. */
    static void put(LuaTable table, String name, Function<Varargs, LuaValue> body) {
        table.set(name, function(body));
    }

    private static LuaTable aerospike() {
        LuaTable library = new LuaTable();
        put(
                library,
                "exists",
                args -> LuaValue.valueOf(LuaRecord.of(args.arg(2)).exists()));
        put(
                library,
                "create",
                args -> LuaValue.valueOf(LuaRecord.of(args.arg(2)).create() ? 0 : 1));
        put(
                library,
                "update",
                args -> LuaValue.valueOf(LuaRecord.of(args.arg(2)).update() ? 0 : -2));
        put(
                library,
                "remove",
                args -> LuaValue.valueOf(LuaRecord.of(args.arg(2)).remove() ? 0 : 1));
        put(library, "get_current_time", args -> LuaExact.of(System.currentTimeMillis()));
        put(library, "set_context", args -> LuaValue.ZERO);
        put(library, "log", args -> {
            LOG.log(System.Logger.Level.INFO, args.optjstring(3, ""));
            return LuaValue.ZERO;
        });
        return library;
    }

    /** Logs what {@code string.format} makes of the arguments. */
    private static void logger(LuaTable globals, String name, System.Logger.Level level) {
        globals.set(name, function(args -> {
            if (LOG.isLoggable(level)) {
                LuaValue format = globals.get("string").get("format");
                LOG.log(level, format.invoke(args).arg1().tojstring());
            }
            return LuaValue.NIL;
        }));
    }
}
