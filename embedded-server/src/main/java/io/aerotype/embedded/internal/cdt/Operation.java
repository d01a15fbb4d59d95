package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list or map operation.
 *
 * @param code its number in the payload
 * @param whenAbsent what it does without a container; null for an operation that only reads
 * @param parameters all it can take
 * @param required how many of those it must be given
 * @param attributes which parameter gives a new container its attributes, −1 if none does
 */
record Operation<C extends Element>(
        int code,
        String name,
        @Nullable WhenAbsent whenAbsent,
        List<Parameter> parameters,
        int required,
        int attributes,
        Handler<C> handler) {

    /** What a modifying operation does to a container that is not there. */
    enum WhenAbsent {
        /** Makes one. */
        CREATE,
        /** Nothing, and yields nothing; its parameters are not even looked at. */
        IGNORE,
        /** Fails as on a bin of another type. */
        REFUSE,
        /** Fails because what it is to replace is not there. */
        MISS
    }

    /** The work of an operation on a container that is there. */
    @FunctionalInterface
    interface Handler<C extends Element> {
        Change<C> apply(C container, Parameters parameters);
    }

    boolean modifies() {
        return whenAbsent != null;
    }

    /** Checks the parameters sent; an operation that takes none ignores them. */
    Parameters check(List<Element> sent) {
        if (parameters.isEmpty()) {
            return new Parameters(List.of());
        }
        if (sent.size() < required || sent.size() > parameters.size()) {
            throw Parameters.refused(
                    name + " takes " + required + " to " + parameters.size() + " parameters, not " + sent.size());
        }
        for (int i = 0; i < sent.size(); i++) {
            if (!parameters.get(i).accepts(sent.get(i))) {
                throw Parameters.refused("parameter " + i + " of " + name);
            }
        }
        return new Parameters(sent);
    }
}
