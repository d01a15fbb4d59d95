package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.cdt.PathExpression;
import io.aerotype.embedded.internal.value.Particle;
import org.jspecify.annotations.Nullable;

/** What one evaluation can see. Used by one thread, once. */
final class Scope {
    private static final @Nullable Particle[] NO_VARIABLES = {};

    private final @Nullable RecordMetadata metadata;
    private final @Nullable RecordView record;
    private final PathExpression.@Nullable Position position;
    private final @Nullable Particle[] variables;

    private Scope(
            @Nullable RecordMetadata metadata,
            @Nullable RecordView record,
            PathExpression.@Nullable Position position,
            int variables) {
        this.metadata = metadata;
        this.record = record;
        this.position = position;
        this.variables = variables == 0 ? NO_VARIABLES : new @Nullable Particle[variables];
    }

    static Scope ofRecord(RecordView record, int variables) {
        return new Scope(record, record, null, variables);
    }

    static Scope ofMetadata(RecordMetadata metadata, int variables) {
        return new Scope(metadata, null, null, variables);
    }

    /** Inside a path expression there is an element and no record. */
    static Scope ofElement(PathExpression.Position position, int variables) {
        return new Scope(null, null, position, variables);
    }

    @Nullable
    RecordMetadata metadata() {
        return metadata;
    }

    @Nullable
    RecordView record() {
        return record;
    }

    PathExpression.@Nullable Position position() {
        return position;
    }

    @Nullable
    Particle variable(int index) {
        return variables[index];
    }

    void define(int index, @Nullable Particle value) {
        variables[index] = value;
    }
}
