package io.aerotype.embedded.internal.lua;

import java.util.List;

/**
 * What all closures of one function have in common.
 *
 * @param places how many variables it has at a time
 * @param captured where its upvalues are in the function around it
 */
record FunctionBody(
        List<Variable> parameters, boolean isVariadic, int places, List<Captured> captured, Block block, Timer timer) {
    /** A variable of the function around, or one of its upvalues. */
    record Captured(boolean isLocal, int place) {
        Frame.Cell of(Frame frame) {
            return isLocal ? frame.shared[place] : frame.upvalues[place];
        }
    }

    Closure closure(Frame around) {
        Frame.Cell[] upvalues = new Frame.Cell[captured.size()];
        for (int i = 0; i < upvalues.length; i++) {
            upvalues[i] = captured.get(i).of(around);
        }
        return new Closure(this, upvalues);
    }
}
