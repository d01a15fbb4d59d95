package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaError;

/** A source text is not Lua. */
public final class SyntaxError extends LuaError {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    SyntaxError(String chunk, int line, String reason) {
        super(chunk + ":" + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
