package io.aerotype.embedded.internal.udf;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Loaded scripts of one module. A script serves one call at a time; loading one is what takes time. */
final class ScriptPool {
    private final UdfModule module;
    private final UdfModules modules;
    private final ConcurrentLinkedQueue<Script> idle = new ConcurrentLinkedQueue<>();

    ScriptPool(UdfModule module, UdfModules modules) {
        this.module = module;
        this.modules = modules;
    }

    UdfModule module() {
        return module;
    }

    /** A script for one call; it comes back with {@link #give}. One whose call failed is better left away. */
    Script take() {
        @Nullable Script script = idle.poll();
        return script == null ? new Script(module, modules) : script;
    }

    void give(Script script) {
        idle.add(script);
    }
}
