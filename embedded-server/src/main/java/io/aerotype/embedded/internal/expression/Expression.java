package io.aerotype.embedded.internal.expression;

import io.aerotype.embedded.internal.cdt.PathExpression;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parsed, type-checked expression; immutable, and safe to share between threads. */
public final class Expression {
    /** The server limits the compiled form to this; here it limits the bytes sent. */
    private static final int MAX_BYTES = 1 << 20;

    private final Node root;
    private final int variables;
    private final Set<String> bins;
    private final Set<Dependency> dependencies;

    /** What an expression's value may hang on, other than bins. */
    public enum Dependency {
        /** The record's digest. */
        DIGEST,
        /** The key stored with the record. */
        KEY,
        /** Anything else of the record's metadata. */
        METADATA
    }

    private Expression(Node root, ExpressionParser parser) {
        this.root = root;
        this.variables = parser.mostVariables();
        this.bins = parser.bins();
        this.dependencies = parser.dependencies();
    }

    /**
     * Reads and type-checks an expression.
     *
     * @param source msgpack of exactly one expression
     * @throws ResultException with {@link ResultCode#PARAMETER} if it is malformed or does not type-check
     */
    public static Expression parse(byte[] source, int offset, int length) {
        if (length > MAX_BYTES) {
            throw Arguments.refused("expression of " + length + " bytes, at most " + MAX_BYTES);
        }
        ElementReader reader = new ElementReader(source, offset, length, ResultCode.PARAMETER);
        Element element = reader.read();
        reader.expectEnd();
        return of(element);
    }

    /** As {@link #parse}, for a filter: its type must be boolean. */
    public static Expression parseFilter(byte[] source, int offset, int length) {
        Expression filter = parse(source, offset, length);
        if (filter.type() != ExpressionType.BOOL) {
            throw Arguments.refused("a filter of type " + filter.type());
        }
        return filter;
    }

    /** Type-checks an expression of a path operation, which will see elements and no record. */
    public static PathExpression ofPath(Element element) {
        Expression expression = of(element);
        return new PathExpression() {
            @Override
            public @Nullable Boolean matches(Position position) {
                Particle value = expression.at(position);
                return value instanceof Particle.Bool(boolean truth) ? (Boolean) truth : value == null ? null : false;
            }

            @Override
            public Replacement replacement(Position position) {
                Particle value = expression.at(position);
                if (value == null) {
                    return new Replacement.Unknown();
                }
                return Node.isRemoval(value) ? new Replacement.Removal() : new Replacement.By(Elements.of(value));
            }
        };
    }

    private @Nullable Particle at(PathExpression.Position position) {
        return root.evaluate(Scope.ofElement(position, variables));
    }

    /** Type-checks an expression that came inside another payload. */
    public static Expression of(Element element) {
        ExpressionParser parser = new ExpressionParser();
        return new Expression(parser.build(element), parser);
    }

    public ExpressionType type() {
        return root.type();
    }

    /** Returns the names of the bins it looks at. */
    public Set<String> bins() {
        return bins;
    }

    /** Returns what it looks at beside bins. */
    public Set<Dependency> dependencies() {
        return dependencies;
    }

    /** Returns the value, {@link Particle#NIL} included; null if it is unknown. */
    public @Nullable Particle evaluate(RecordView record) {
        Particle value = root.evaluate(Scope.ofRecord(record, variables));
        return Node.isRemoval(value) ? null : value;
    }

    /**
     * Runs the first pass of a filter.
     *
     * @return {@code UNKNOWN} if bins or key decide, and {@link #matches} must be asked
     */
    public Trilean matchesMetadata(RecordMetadata record) {
        return Trilean.of(root.evaluate(Scope.ofMetadata(record, variables)));
    }

    /** Runs the second pass of a filter; only {@code TRUE} lets the record pass. */
    public Trilean matches(RecordView record) {
        return Trilean.of(root.evaluate(Scope.ofRecord(record, variables)));
    }
}
