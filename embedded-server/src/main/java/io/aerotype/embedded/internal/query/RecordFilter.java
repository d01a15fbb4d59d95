package io.aerotype.embedded.internal.query;

import io.aerotype.embedded.internal.expression.Expression;
import io.aerotype.embedded.internal.expression.Trilean;
import io.aerotype.embedded.internal.record.RecordFacts;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Slice;
import org.jspecify.annotations.Nullable;

/** The filter expression of a query, parsed once. */
final class RecordFilter {
    private final @Nullable Expression expression;

    private RecordFilter(@Nullable Expression expression) {
        this.expression = expression;
    }

    static RecordFilter of(Message message) {
        @Nullable Slice source = message.field(FieldType.FILTER);
        return new RecordFilter(
                source == null ? null : Expression.parseFilter(source.array(), source.offset(), source.length()));
    }

    boolean accepts(RecordFacts record) {
        return expression == null || expression.matches(record) == Trilean.TRUE;
    }
}
