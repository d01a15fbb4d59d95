package io.aerotype.embedded.internal.udf;

import io.aerotype.embedded.internal.lua.StandardLibraries;
import io.aerotype.embedded.internal.lua.Timer;
import org.luaj.vm2.LuaTable;

/**
 * Makes worlds for scripts. A world has the libraries of Lua and the server's API, no way out, and nothing that it shares
 * with another world.
 */
final class LuaWorld {
    private LuaWorld() {}

    static LuaTable create(Timer timer) {
        LuaTable globals = StandardLibraries.world(timer);
        LuaApi.install(globals);
        return globals;
    }
}
