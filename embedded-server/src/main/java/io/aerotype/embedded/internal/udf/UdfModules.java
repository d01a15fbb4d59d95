package io.aerotype.embedded.internal.udf;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The modules of a server, and scripts made of them that are ready to run. */
public final class UdfModules {
    private static final String EXTENSION = ".lua";

    /** How long a function may run before it is stopped. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Map<String, ScriptPool> pools = new ConcurrentHashMap<>();
    /** When a name was first heard of; as in the server it keeps its place when the module is removed. */
    private final Map<String, Integer> places = new ConcurrentHashMap<>();

    private final InstantSource clock;
    private final Duration limit;

    public UdfModules() {
        this(InstantSource.system(), LIMIT);
    }

    /**
     * Modules whose functions may run only so long.
     *
     * @param clock measures how long a function runs; of its own, for a server's clock may stand still
     */
    UdfModules(InstantSource clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /**
     * Registers a module, in place of one of the same name.
     *
     * @throws CompileException if the text is not Lua
     */
    public void put(UdfModule module) throws CompileException {
        Script.requireCompiles(module);
        synchronized (places) {
            places.putIfAbsent(module.fileName(), places.size());
        }
        pools.put(module.fileName(), new ScriptPool(module, this));
    }

    public boolean remove(String fileName) {
        return pools.remove(fileName) != null;
    }

    public @Nullable UdfModule find(String fileName) {
        @Nullable ScriptPool pool = pools.get(fileName);
        return pool == null ? null : pool.module();
    }

    /** In the order in which their names were first registered. */
    public List<UdfModule> all() {
        return pools.values().stream()
                .map(ScriptPool::module)
                .sorted(Comparator.comparing(module -> places.get(module.fileName())))
                .toList();
    }

    Stopwatch stopwatch() {
        return new Stopwatch(clock, limit);
    }

    /** The scripts of a package, which is a module's name without the extension. */
    ScriptPool pool(String packageName) {
        @Nullable ScriptPool pool = pools.get(packageName + EXTENSION);
        if (pool == null) {
            throw new UdfException("UDF: Execution Error 1");
        }
        return pool;
    }

    /** A module whose text is not Lua. */
    public static final class CompileException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        CompileException(int line, String message) {
            super(message);
            this.line = line;
        }

        /** The line of the mistake, counted from 1. */
        public int line() {
            return line;
        }
    }
}
