package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Attributes;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way into list and map operations. Stateless; one instance serves every thread. */
public final class CollectionOperations {
    private static final int FIRST_MAP_CODE = 64;
    private static final int INSERT = 3;
    private static final int INSERT_ITEMS = 4;
    private static final int SET = 9;
    private static final int SET_MAP_TYPE = 64;
    private static final int PUT = 67;
    private static final int PUT_ITEMS = 68;
    private static final Set<Integer> STORING = Set.of(1, 2, 3, 4, 9, 65, 66, 67, 68, 69, 70);
    private static final int PATH = 254;
    private static final int CONTEXT = 255;

    private final OperationTable<ListElement> lists = new OperationTable<>(
            ListElement.class, Attributes.LIST, attributes -> new ListElement(List.of(), attributes));
    private final OperationTable<MapElement> maps =
            new OperationTable<>(MapElement.class, Attributes.MAP, attributes -> new MapElement(List.of(), attributes));
    private final PathOperations paths;

    /** Makes the tables; {@code compiler} builds the expressions found inside path operations. */
    public CollectionOperations(PathExpression.Compiler compiler) {
        ListPicks.register(lists);
        ListWrites.register(lists);
        MapPicks.register(maps);
        MapWrites.register(maps);
        paths = new PathOperations(compiler);
    }

    /**
     * Applies one operation.
     *
     * @param payload the operation's array: its code, then its parameters; or a context around such an array
     * @param bin null if there is no bin
     * @param modify whether it was sent as an operation that may change the bin
     * @throws ResultException if it cannot be done
     */
    public Outcome apply(Element payload, @Nullable Particle bin, boolean modify) {
        if (!modify && bin == null) {
            return Outcome.read(null, null);
        }
        ListElement call = call(payload);
        return switch (code(call)) {
            case PATH -> paths.apply(call, bin, modify);
            case CONTEXT -> nested(call, bin, modify);
            default -> plain(call, bin, modify);
        };
    }

    /** Returns the element a context leads to from a bin, null if it leads nowhere. */
    public static @Nullable Element follow(Particle bin, Element context) {
        try {
            return Context.parse(context).follow(Elements.of(bin));
        } catch (ResultException nowhere) {
            return null;
        }
    }

    private Outcome plain(ListElement call, @Nullable Particle bin, boolean modify) {
        Element top = bin == null ? null : Elements.of(bin);
        return outcome(bin, top, apply(call, top, modify));
    }

    private Outcome nested(ListElement call, @Nullable Particle bin, boolean modify) {
        if (call.size() != 3) {
            throw Parameters.refused("a context, then an operation");
        }
        if (bin != null && !(bin instanceof Particle.Container)) {
            throw Parameters.refused("a context into a bin that is no list or map");
        }
        Element way = call.items().get(1);
        Context context = Context.parse(way);
        Element top = bin == null ? null : Elements.of(bin);
        if (top != null && !modify) {
            Element target = context.follow(top);
            return outcome(bin, target, apply(call(call.items().get(2)), target, false));
        }
        return outcome(bin, top, context.edit(top, target -> {
            // As the server reads a request, a pattern on the way makes what is to be stored one.
            if (STORING.contains(code(call(call.items().get(2)))) && holdsPattern(way)) {
                throw Parameters.refused("a pattern on the way to what is stored");
            }
            return applyNested(call, top, target);
        }));
    }

    private static boolean holdsPattern(Element element) {
        return switch (element) {
            case Element.Bound bound -> true;
            case ListElement list -> list.items().stream().anyMatch(CollectionOperations::holdsPattern);
            default -> false;
        };
    }

    private Context.Edited applyNested(ListElement call, @Nullable Element top, @Nullable Element target) {
        ListElement operation = call(call.items().get(2));
        if (target == null && top != null && lists.refusesNothing(code(operation))) {
            return new Context.Edited(null, null);
        }
        Context.Edited edited = apply(operation, target, true);
        if (target == null) {
            return made(operation, edited, top == null);
        }
        return OperationTable.isSame(edited.container(), target)
                ? edited
                : new Context.Edited(withoutIndex(edited.container()), edited.result());
    }

    /** What is made inside a bin keeps an index only if it was made for its type alone, together with the bin. */
    private static Context.Edited made(ListElement operation, Context.Edited edited, boolean withBin) {
        if (refusesAll(operation, edited.container())) {
            return new Context.Edited(null, edited.result());
        }
        return withBin && code(operation) == SET_MAP_TYPE
                ? edited
                : new Context.Edited(withoutIndex(edited.container()), edited.result());
    }

    /** A child that would hold something, had its flags let it, is not made; one that is asked to be empty is. */
    private static boolean refusesAll(ListElement operation, @Nullable Element container) {
        return isEmpty(container)
                && switch (code(operation)) {
                    case INSERT, SET, PUT -> true;
                    case INSERT_ITEMS -> !isEmpty(operation.items().get(2));
                    case PUT_ITEMS -> !isEmpty(operation.items().get(1));
                    default -> false;
                };
    }

    private static boolean isEmpty(@Nullable Element container) {
        return switch (container) {
            case ListElement list -> list.size() == 0;
            case MapElement map -> map.size() == 0;
            case null, default -> false;
        };
    }

    private Context.Edited apply(ListElement call, @Nullable Element target, boolean modify) {
        int code = code(call);
        List<Element> sent = call.items().subList(1, call.size());
        return code < FIRST_MAP_CODE ? lists.apply(code, target, sent, modify) : maps.apply(code, target, sent, modify);
    }

    /** Only a bin's own container persists its index. */
    private static @Nullable Element withoutIndex(@Nullable Element container) {
        return switch (container) {
            case ListElement list
            when (list.flags() & Attributes.PERSIST_INDEX) != 0 ->
                new ListElement(list.items(), list.flags() & ~Attributes.PERSIST_INDEX);
            case MapElement map
            when (map.flags() & Attributes.PERSIST_INDEX) != 0 ->
                new MapElement(map.entries(), map.flags() & ~Attributes.PERSIST_INDEX);
            case null, default -> container;
        };
    }

    private static Outcome outcome(@Nullable Particle bin, @Nullable Element before, Context.Edited after) {
        Element container = after.container();
        Particle result = particle(after.result());
        return container == null || OperationTable.isSame(container, before)
                ? new Outcome(result, bin)
                : new Outcome(result, Elements.toParticle(container));
    }

    private static @Nullable Particle particle(@Nullable Element result) {
        return result == null || result instanceof Element.Nil ? null : Elements.toParticle(result);
    }

    private static ListElement call(Element payload) {
        if (payload instanceof ListElement call && call.flags() == 0 && call.size() > 0) {
            return call;
        }
        throw Parameters.refused("an operation is an array that starts with its code");
    }

    private static int code(ListElement call) {
        if (call.items().getFirst() instanceof Element.Int code) {
            // The server keeps 32 bits of it.
            int low = (int) code.value();
            return low < 0 || low > CONTEXT ? CONTEXT + 1 : low;
        }
        throw Parameters.refused("operation code " + call.items().getFirst());
    }
}
