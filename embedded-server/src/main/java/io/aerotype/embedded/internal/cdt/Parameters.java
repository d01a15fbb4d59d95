package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.value.Storable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation's parameters, checked against its declaration; what is optional may be missing at the end. */
record Parameters(List<Element> sent) {
    private static final int MAX_LIST = 1 << 20;
    private static final Storable STORABLE = new Storable(ResultCode.PARAMETER);

    static ResultException refused(String why) {
        return new ResultException(ResultCode.PARAMETER, why);
    }

    long integer(int index) {
        return ((Element.Int) sent.get(index)).value();
    }

    long integer(int index, long absent) {
        return has(index) ? integer(index) : absent;
    }

    long count(int index) {
        return integer(index, Range.ALL);
    }

    ReturnType returnType() {
        return ReturnType.of(integer(0));
    }

    boolean has(int index) {
        return index < sent.size();
    }

    Element value(int index) {
        return sent.get(index);
    }

    @Nullable
    Element valueOrNull(int index) {
        return has(index) ? sent.get(index) : null;
    }

    /** Returns a value in stored form. */
    Element stored(int index) {
        return STORABLE.nested(sent.get(index));
    }

    /** Returns the items of a list parameter in stored form; the list's own attributes do not matter. */
    List<Element> storedItems(int index) {
        return list(index).items().stream().map(STORABLE::nested).toList();
    }

    /** Returns a map parameter's entries in key order and stored form. */
    List<Element.Entry> storedEntries(int index) {
        if (sent.get(index) instanceof Element.MapElement map) {
            return STORABLE.entries(map);
        }
        throw refused("map expected");
    }

    /** Returns the values of a list parameter that is a list of queries; a header is one of them, as to the server. */
    List<Element> values(int index) {
        Element.ListElement list = list(index);
        List<Element> values = list.items();
        if (list.flags() != 0) {
            values = new ArrayList<>(values);
            values.addFirst(new Element.Ext(list.flags(), new byte[0]));
        }
        if (values.size() > MAX_LIST) {
            throw refused(values.size() + " values, at most " + MAX_LIST);
        }
        return values;
    }

    private Element.ListElement list(int index) {
        if (sent.get(index) instanceof Element.ListElement list) {
            return list;
        }
        throw refused("list expected");
    }
}
