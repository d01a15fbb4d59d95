package io.aerotype.ael;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps compiled programs, so that a text used again costs a look-up. Any number of threads can share one; reading takes
 * no lock. It belongs to whoever made it and goes with them.
 *
 * <p>It remembers the programs used most recently: at least half as many as its bound, and never more than it. Texts of
 * more than 8,192 characters are compiled each time, so that what it holds is bounded in bytes too.
 */
public final class AelCache {
    /** Longer texts are rare and made by programs; a thousand of a megabyte each would be more than a cache may hold. */
    private static final int LONGEST = 8_192;

    private final int generation;
    private volatile Generations generations = new Generations(new ConcurrentHashMap<>(), Map.of());

    /** What was used lately, and what was used before that and is forgotten unless it is used again. */
    private record Generations(Map<Key, AelProgram> young, Map<Key, AelProgram> old) {}

    private record Key(String text, Use use) {}

    /**
     * Makes an empty cache.
     *
     * @param maxPrograms how many programs it holds at most, at least 2
     */
    public AelCache(int maxPrograms) {
        if (maxPrograms < 2) {
            throw new IllegalArgumentException("A cache holds at least 2 programs, not " + maxPrograms + ".");
        }
        this.generation = maxPrograms / 2;
    }

    /**
     * Compiles a text, or finds it compiled.
     *
     * @param text the text
     * @param use what it is for
     * @return the program; failures are not remembered
     * @throws AelException with every issue, when the text cannot be used
     */
    public AelProgram compile(String text, Use use) {
        Generations current = generations;
        Key key = new Key(text, use);
        AelProgram program = current.young.get(key);
        if (program != null) {
            return program;
        }
        program = current.old.get(key);
        if (program == null) {
            program = Ael.compile(text, use);
        }
        if (text.length() > LONGEST) {
            return program;
        }
        remember(key, program);
        return program;
    }

    /**
     * How many programs it holds now.
     *
     * @return never more than its bound
     */
    public int size() {
        Generations current = generations;
        return current.young.size() + current.old.size();
    }

    private synchronized void remember(Key key, AelProgram program) {
        Generations current = generations;
        if (current.young.size() >= generation) {
            current = new Generations(new ConcurrentHashMap<>(), current.young);
            generations = current;
        }
        current.young.put(key, program);
    }
}
