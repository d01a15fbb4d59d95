package io.aerotype.embedded.internal.lua;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that are known where a function is being read. */
final class Scope {
    private static final int MOST_LOCALS = 200;
    private static final int MOST_UPVALUES = 255;

    private final @Nullable Scope around;
    private final boolean isVariadic;
    private final List<Variable> visible = new ArrayList<>();
    private final List<FunctionBody.Captured> captured = new ArrayList<>();
    private final Map<String, Integer> upvalues = new HashMap<>();
    private final List<Labels> blocks = new ArrayList<>();
    private int places;
    private int loops;
    private int closings;

    Scope(@Nullable Scope around, boolean isVariadic) {
        this.around = around;
        this.isVariadic = isVariadic;
    }

    /** Whether this is not the outermost block of a whole text. */
    boolean isInBlock() {
        return around != null || blocks.size() > 1;
    }

    /** The labels of a block, and the jumps that found none in it yet. */
    private record Labels(int variables, Map<String, Integer> lines, List<Token> jumps) {}

    /** A place inside a function that holds a variable of a function around it. */
    record Found(@Nullable Variable local, int upvalue, boolean isConstant) {}

    boolean isVariadic() {
        return isVariadic;
    }

    int places() {
        return places;
    }

    List<FunctionBody.Captured> captured() {
        return List.copyOf(captured);
    }

    void enterBlock() {
        blocks.add(new Labels(visible.size(), new HashMap<>(), new ArrayList<>()));
    }

    /** Forgets the variables of a block; what it jumped to and did not have is left to the block around. */
    @Nullable
    Token leaveBlock() {
        Labels left = blocks.removeLast();
        while (visible.size() > left.variables()) {
            visible.removeLast();
        }
        List<Token> open = left.jumps().stream()
                .filter(jump -> !left.lines().containsKey(jump.text()))
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        if (blocks.isEmpty()) {
            return open.getFirst();
        }
        blocks.getLast().jumps().addAll(open);
        return null;
    }

    /** Adds a label, or returns the line of another one of the name. */
    @Nullable
    Integer label(Token name) {
        for (Labels block : blocks) {
            @Nullable Integer there = block.lines().get(name.text());
            if (there != null) {
                return there;
            }
        }
        blocks.getLast().lines().put(name.text(), name.line());
        return null;
    }

    void jump(Token label) {
        blocks.getLast().jumps().add(label);
    }

    void enterLoop() {
        loops++;
    }

    void leaveLoop() {
        loops--;
    }

    boolean isInLoop() {
        return loops > 0;
    }

    void enterClosing() {
        closings++;
    }

    void leaveClosing() {
        closings--;
    }

    /** A call in the place of a return must not leave before what it closes. */
    boolean mayTailCall() {
        return closings == 0;
    }

    /** Declares a variable, or returns null when there are too many. */
    @Nullable
    Variable declare(String name, boolean isConstant) {
        if (visible.size() >= MOST_LOCALS) {
            return null;
        }
        Variable variable = new Variable(name, visible.size(), isConstant);
        visible.add(variable);
        places = Math.max(places, visible.size());
        return variable;
    }

    /** The innermost variable of a name in this function or around it. */
    @Nullable
    Found find(String name) {
        @Nullable Variable local = visible(name);
        if (local != null) {
            return new Found(local, -1, local.isConstant());
        }
        @Nullable Integer known = upvalues.get(name);
        @Nullable Found outer = around == null ? null : around.find(name);
        if (outer == null) {
            return known == null ? null : new Found(null, known, false);
        }
        FunctionBody.Captured source =
                outer.local() == null ? new FunctionBody.Captured(false, outer.upvalue()) : shared(outer.local());
        int at = captured.indexOf(source);
        if (at < 0) {
            at = captured.size();
            captured.add(source);
            upvalues.put(name, at);
        }
        return at > MOST_UPVALUES ? null : new Found(null, at, outer.isConstant());
    }

    /** Declares an upvalue that a whole text is given. */
    void given(String name) {
        upvalues.put(name, captured.size());
        captured.add(new FunctionBody.Captured(false, 0));
    }

    private static FunctionBody.Captured shared(Variable variable) {
        variable.share();
        return new FunctionBody.Captured(true, variable.place());
    }

    private @Nullable Variable visible(String name) {
        for (int i = visible.size() - 1; i >= 0; i--) {
            if (visible.get(i).name().equals(name)) {
                return visible.get(i);
            }
        }
        return null;
    }
}
