package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Attributes;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.ElementReader;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of the way to a nested container.
 *
 * @param id bit field: how to select, in which kind of container, and what to make if that container is missing
 * @param value the index, rank, key, value or expression to select by
 */
record ContextStep(long id, Element value) {
    static final int INDEX = 0;
    static final int RANK = 1;
    static final int KEY = 2;
    static final int VALUE = 3;
    static final int EXPRESSION = 4;
    static final int KEY_LIST = 10;

    private static final int SELECTOR = 0x0f;
    private static final int IN_LIST = 0x10;
    private static final int IN_MAP = 0x20;
    private static final int CREATE = 0xc0;
    private static final int CREATE_PADDED = 0x80;
    private static final int CREATE_ORDERED = 0xc0;
    private static final int CREATE_KEY_ORDERED = 0x80;
    private static final int PERSIST = 0x100;
    private static final int AND = 0x200;

    /** Reads the steps from their array of alternating ids and values. */
    static List<ContextStep> parse(Element context) {
        if (!(context instanceof ListElement list)
                || list.flags() != 0
                || list.size() == 0
                || list.size() % 2 != 0
                || list.size() / 2 > ElementReader.MAX_DEPTH) {
            throw Parameters.refused("a context is an array of ids and values");
        }
        List<ContextStep> steps = new ArrayList<>(list.size() / 2);
        for (int i = 0; i < list.size(); i += 2) {
            if (!(list.items().get(i) instanceof Element.Int id)) {
                throw Parameters.refused("a context id is an integer");
            }
            steps.add(new ContextStep(id.value(), list.items().get(i + 1)));
        }
        return steps;
    }

    static ResultException notApplicable() {
        return new ResultException(ResultCode.OP_NOT_APPLICABLE, "the context leads nowhere");
    }

    int selector() {
        return (int) id & SELECTOR;
    }

    boolean isAnd() {
        return (id & AND) != 0;
    }

    /** Whether the step may be taken from a container of this kind. */
    boolean fits(Element container) {
        return (id & (container instanceof ListElement ? IN_MAP : IN_LIST)) == 0;
    }

    boolean namesKind() {
        return (id & (IN_LIST | IN_MAP)) != 0;
    }

    boolean creates() {
        return (id & CREATE) != 0;
    }

    boolean persists() {
        return (id & PERSIST) != 0;
    }

    boolean pads() {
        return (id & CREATE) == CREATE_PADDED;
    }

    boolean isListIndex() {
        return (id & (IN_LIST | IN_MAP | SELECTOR)) == (IN_LIST | INDEX);
    }

    boolean isMapKey() {
        return (id & (IN_LIST | IN_MAP | SELECTOR)) == (IN_MAP | KEY);
    }

    /** Attributes of the list this step makes to hold its index. */
    int listAttributes() {
        return ((id & CREATE) == CREATE_ORDERED ? Attributes.ORDERED : 0) | persistence();
    }

    /** Attributes of the map this step makes to hold its key. */
    int mapAttributes() {
        int order = switch ((int) id & CREATE) {
            case CREATE_KEY_ORDERED -> Attributes.ORDERED;
            case CREATE_ORDERED -> Attributes.ORDERED | Attributes.VALUE_ORDERED;
            default -> 0;
        };
        return order | persistence();
    }

    private int persistence() {
        return persists() ? Attributes.PERSIST_INDEX : 0;
    }

    long integer() {
        if (value instanceof Element.Int integer) {
            return integer.value();
        }
        throw notApplicable();
    }
}
