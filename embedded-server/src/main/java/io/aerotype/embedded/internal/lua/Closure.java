package io.aerotype.embedded.internal.lua;

import org.jspecify.annotations.Nullable;
import org.luaj.vm2.Varargs;
import org.luaj.vm2.lib.VarArgFunction;

/** A function of a script. */
final class Closure extends VarArgFunction {
    private final FunctionBody body;
    private final Frame.Cell[] upvalues;

    Closure(FunctionBody body, Frame.Cell[] upvalues) {
        this.body = body;
        this.upvalues = upvalues;
    }

    /** A call in the place of a return takes no room: it is made here. */
    @Override
    public Varargs invoke(Varargs arguments) {
        Closure function = this;
        Varargs handed = arguments;
        while (true) {
            function.body.timer().tick();
            Frame frame = new Frame(function.body, function.upvalues, handed);
            function.body.block().run(frame);
            @Nullable Closure next = frame.tailCall;
            if (next == null) {
                return frame.results;
            }
            function = next;
            handed = frame.results;
        }
    }

    @Override
    public String tojstring() {
        return "function: 0x" + "%08x".formatted(System.identityHashCode(this));
    }
}
