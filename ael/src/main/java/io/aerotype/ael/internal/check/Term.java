package io.aerotype.ael.internal.check;

import io.aerotype.ael.ArgumentTypes;
import io.aerotype.ael.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a type so far: the type itself, or an open question that more of the expression may answer. Questions
 * found to have the same answer are linked, so that what tells one tells all.
 */
final class Term {
    /** Follows a mistake already reported; fits everything, so that one mistake does not echo. */
    static final Term MISTAKE = new Term(Type.ANY);

    /** The type of {@code unknown}, which stands for a condition or for any result of {@code when}. */
    static final Term UNKNOWN = new Term(Type.ANY);

    private static final Map<Type, Term> SETTLED = Collections.unmodifiableMap(Arrays.stream(Type.values())
            .collect(Collectors.toMap(Function.identity(), Term::new, (a, b) -> a, () -> new EnumMap<>(Type.class))));

    private static final int NONE = -1;

    private final Type type;
    private final boolean open;
    private @Nullable Term link;
    private byte height;
    private boolean numeric;
    private int parameter = NONE;
    private int listParameter = NONE;

    private Term(Type type) {
        this.type = type;
        this.open = false;
    }

    private Term() {
        this.type = Type.ANY;
        this.open = true;
    }

    static Term of(Type type) {
        return type == Type.ANY ? new Term() : settled(type);
    }

    private static Term settled(Type type) {
        return Objects.requireNonNull(SETTLED.get(type));
    }

    static Term ofParameter(int position) {
        Term term = new Term();
        term.parameter = position;
        return term;
    }

    private Term root() {
        Term term = this;
        while (term.link != null) {
            term = term.link;
        }
        return term;
    }

    /** The type, or {@link Type#ANY} while it is open. */
    Type type() {
        return root().type;
    }

    Type type(ArgumentTypes arguments) {
        Term root = root();
        if (!root.open) {
            return root.type;
        }
        if (root.parameter != NONE) {
            return arguments.typeOf(root.parameter);
        }
        return root.listParameter != NONE ? arguments.itemTypeOf(root.listParameter) : Type.ANY;
    }

    boolean isOpen() {
        return root().open;
    }

    boolean isMistake() {
        return root() == MISTAKE;
    }

    boolean isNumeric() {
        Term root = root();
        return root.numeric || root.type.isNumeric();
    }

    /** Whether the value of an argument will answer the question. */
    boolean waitsForArgument() {
        Term root = root();
        return root.open && (root.parameter != NONE || root.listParameter != NONE);
    }

    /** Position of the first parameter linked to this question, or the given one. */
    int groupOr(int position) {
        int first = root().parameter;
        return first == NONE ? position : first;
    }

    /** Says that the items of a list argument will tell the type. */
    void tellByItemsOf(int position) {
        Term root = root();
        if (root.open && root.listParameter == NONE) {
            root.listParameter = position;
        }
    }

    /** Makes both the same type; {@code false} when they are not. */
    boolean unify(Term other) {
        Term one = root();
        Term two = other.root();
        if (one == two || one == MISTAKE || two == MISTAKE) {
            return true;
        }
        if (!one.open) {
            return two.open ? two.settle(one) : one.type == two.type && one != UNKNOWN && two != UNKNOWN;
        }
        if (!two.open) {
            return one.settle(two);
        }
        // The higher stays on top, so that chains of links stay short however many terms there are.
        Term top = one.height >= two.height ? one : two;
        Term under = top == one ? two : one;
        under.link = top;
        top.height = (byte) Math.max(top.height, under.height + 1); // 2^127 terms would make it more
        top.numeric |= under.numeric;
        top.parameter = first(one.parameter, two.parameter);
        top.listParameter = first(one.listParameter, two.listParameter);
        return true;
    }

    /** Says that only a number will do; {@code false} when it is something else. */
    boolean requireNumber() {
        Term root = root();
        if (!root.open) {
            return root == MISTAKE || root.type.isNumeric();
        }
        root.numeric = true;
        return true;
    }

    /** Closes an open question that was reported, so that what is linked to it is not reported too. */
    void settleAsReported() {
        Term root = root();
        if (root.open) {
            root.link = MISTAKE;
        }
    }

    private boolean settle(Term settled) {
        if (settled == UNKNOWN || (numeric && !settled.type.isNumeric())) {
            return false;
        }
        link = settled;
        return true;
    }

    private static int first(int one, int two) {
        return one == NONE ? two : two == NONE ? one : Math.min(one, two);
    }
}
