package io.aerotype.embedded.internal.lua;

import java.nio.charset.StandardCharsets;
import org.luaj.vm2.LuaFunction;
import org.luaj.vm2.LuaValue;

/** A source text of Lua, read and ready to run. */
public final class Chunk {
    private static final int LONGEST_NAME = 59;

    private final FunctionBody body;

    private Chunk(FunctionBody body) {
        this.body = body;
    }

    /**
     * Reads a text.
     *
     * @param name what messages call it
     * @throws SyntaxError if it is not Lua
     */
    public static Chunk read(byte[] source, String name, Timer timer) {
        Scope scope = new Scope(null, true);
        scope.given("_ENV");
        Words words = new Words(new String(source, StandardCharsets.ISO_8859_1), name);
        return new Chunk(new BlockReader(words, timer, scope).chunk());
    }

    /** The function that runs the text with the given table of globals. */
    public LuaFunction function(LuaValue globals) {
        return new Closure(body, new Frame.Cell[] {new Frame.Cell(globals)});
    }

    /** What messages call a text that {@code load} was given a name for: a file, a word, or the first line. */
    static String shown(String name) {
        if (name.startsWith("=") || name.startsWith("@")) {
            return name.substring(1);
        }
        int end = name.indexOf('\n');
        String line = end < 0 ? name : name.substring(0, end);
        int room = LONGEST_NAME - "[string \"...\"]".length();
        boolean isCut = end >= 0 || line.length() > room;
        return "[string \"" + (line.length() > room ? line.substring(0, room) : line) + (isCut ? "..." : "") + "\"]";
    }
}
