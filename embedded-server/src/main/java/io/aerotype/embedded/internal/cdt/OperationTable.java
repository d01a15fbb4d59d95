package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations of one kind of container, by code. */
final class OperationTable<C extends Element> {
    private final Map<Integer, Operation<C>> operations = new HashMap<>();
    private final Class<C> kind;
    private final int attributes;
    private final Maker<C> maker;

    /**
     * An empty table.
     *
     * @param attributes the attribute bits a container of this kind may have
     * @param maker makes an empty container
     */
    OperationTable(Class<C> kind, int attributes, Maker<C> maker) {
        this.kind = kind;
        this.attributes = attributes;
        this.maker = maker;
    }

    /** Makes an empty container of the attributes given. */
    @FunctionalInterface
    interface Maker<C> {
        C empty(int attributes);
    }

    /** Reads a container. */
    @FunctionalInterface
    interface Reader<C extends Element> {
        @Nullable
        Element read(C container, Parameters parameters);
    }

    /** Picks items by value, index, rank or key. */
    @FunctionalInterface
    interface Selector<C extends Element> {
        Selection select(C container, Parameters parameters, boolean inverted);
    }

    void read(int code, String name, Signature signature, Reader<C> reader) {
        add(new Operation<>(
                code,
                name,
                null,
                signature.parameters(),
                signature.required(),
                -1,
                (container, given) -> new Change<>(container, reader.read(container, given))));
    }

    void modify(
            int code,
            String name,
            Operation.WhenAbsent whenAbsent,
            Signature signature,
            int attributesAt,
            Operation.Handler<C> handler) {
        add(new Operation<>(
                code, name, whenAbsent, signature.parameters(), signature.required(), attributesAt, handler));
    }

    private void add(Operation<C> operation) {
        if (operations.put(operation.code(), operation) != null) {
            throw new IllegalStateException("operation " + operation.code() + " is registered twice");
        }
    }

    /**
     * Applies an operation.
     *
     * @param code the operation; one that only reads cannot be asked to modify, nor the other way round
     * @param target what is there, null for nothing
     * @param sent the parameters
     */
    Context.Edited apply(int code, @Nullable Element target, List<Element> sent, boolean modify) {
        if (target != null && !kind.isInstance(target)) {
            throw incompatible();
        }
        Operation<C> operation = operations.get(code);
        if (operation == null || operation.modifies() != modify) {
            throw Parameters.refused("no such " + (modify ? "modifying" : "reading") + " operation: " + code);
        }
        if (target != null) {
            return apply(operation, kind.cast(target), target, operation.check(sent));
        }
        return applyToNothing(operation, sent);
    }

    /** Whether an operation cannot start from nothing, though it is no removal. */
    boolean refusesNothing(int code) {
        Operation<C> operation = operations.get(code);
        return operation != null && operation.whenAbsent() == Operation.WhenAbsent.REFUSE;
    }

    private Context.Edited applyToNothing(Operation<C> operation, List<Element> sent) {
        return switch (operation.whenAbsent()) {
            case null -> new Context.Edited(null, null);
            case IGNORE -> new Context.Edited(null, null);
            case REFUSE -> throw incompatible();
            case MISS -> throw new ResultException(ResultCode.ELEMENT_NOT_FOUND, "nothing to replace");
            case CREATE -> {
                Parameters parameters = operation.check(sent);
                yield apply(operation, maker.empty(newAttributes(operation, parameters)), null, parameters);
            }
        };
    }

    private static <C extends Element> Context.Edited apply(
            Operation<C> operation, C container, @Nullable Element before, Parameters parameters) {
        Change<C> change = operation.handler().apply(container, parameters);
        boolean unchanged = isSame(change.container(), container);
        return new Context.Edited(unchanged ? before : change.container(), change.result());
    }

    @SuppressWarnings("ReferenceEquality") // an operation that changes nothing hands back the object it was given
    static boolean isSame(@Nullable Element after, @Nullable Element before) {
        return after == before;
    }

    /** Attributes with a bit that does not belong there count as none. */
    private int newAttributes(Operation<C> operation, Parameters parameters) {
        if (operation.attributes() < 0) {
            return 0;
        }
        long asked = parameters.integer(operation.attributes(), 0);
        return (asked & ~attributes) == 0 ? (int) asked : 0;
    }

    private static ResultException incompatible() {
        return new ResultException(ResultCode.INCOMPATIBLE_TYPE, "the operation is for another kind of value");
    }

    /** The parameters of an operation: first those it must be given. */
    record Signature(List<Parameter> parameters, int required) {
        static final Signature NONE = of();

        static Signature of(Parameter... required) {
            return new Signature(List.of(required), required.length);
        }

        Signature optional(Parameter... more) {
            return new Signature(joined(parameters, List.of(more)), required);
        }

        /** Returns this signature with one more required parameter in front. */
        Signature after(Parameter first) {
            return new Signature(joined(List.of(first), parameters), required + 1);
        }

        private static List<Parameter> joined(List<Parameter> front, List<Parameter> back) {
            return Stream.concat(front.stream(), back.stream()).toList();
        }
    }
}
