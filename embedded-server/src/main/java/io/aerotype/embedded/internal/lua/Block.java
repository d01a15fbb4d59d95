package io.aerotype.embedded.internal.lua;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements one after the other. */
final class Block implements Statement {
    private final Statement[] statements;
    private final Map<String, Integer> labels;

    /** @param labels before which statement they stand */
    Block(List<Statement> statements, Map<String, Integer> labels) {
        this.statements = statements.toArray(Statement[]::new);
        this.labels = Map.copyOf(labels);
    }

    @Override
    public @Nullable Flow run(Frame frame) {
        for (int i = 0; i < statements.length; i++) {
            @Nullable Flow flow = statements[i].run(frame);
            if (flow != null) {
                @Nullable Integer target = flow instanceof Jump(String label) ? labels.get(label) : null;
                if (target == null) {
                    return flow;
                }
                i = target - 1;
            }
        }
        return null;
    }
}
