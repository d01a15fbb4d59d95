package io.aerotype.embedded.internal.lua;

import org.luaj.vm2.LuaError;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** An error on its way through a script: any value, most often a text that begins with a position. */
public final class RaisedError extends LuaError {
    private static final long serialVersionUID = 1L;

    private final transient LuaValue what;
    private final int callsUntilPosition;

    /** @param callsUntilPosition how many calls it has to leave until its position is added: none if it has it */
    RaisedError(LuaValue what, int callsUntilPosition) {
        super(what);
        this.what = what;
        this.callsUntilPosition = callsUntilPosition;
    }

    /** What a script catches. */
    public LuaValue what() {
        return what;
    }

    /** The same error when it has left a call. */
    RaisedError leaving(Position call) {
        if (callsUntilPosition == 0) {
            return this;
        }
        return callsUntilPosition == 1 && what instanceof LuaString
                ? call.error(what.tojstring())
                : new RaisedError(what, callsUntilPosition - 1);
    }

    @Override
    public String getMessage() {
        return what.isstring() ? what.tojstring() : "(error object is a " + what.typename() + " value)";
    }

    @Override
    public LuaValue getMessageObject() {
        return what;
    }
}
