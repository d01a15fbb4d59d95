package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Element.MapElement;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.ArrayList;
import java.util.List;

/** Collects the leaves a path reaches in one flat list: their values, their map keys, or both. */
record PathLeaves(List<PathLevel> levels, int mode, boolean noFail) {
    Element collect(Element top) {
        List<Element> found = new ArrayList<>();
        collect(top, 0, found);
        return Element.list(found);
    }

    private void collect(Element container, int level, List<Element> found) {
        boolean last = level + 1 == levels.size();
        if (!(container instanceof ListElement) && !(container instanceof MapElement)) {
            return;
        }
        if (isBare(container)) {
            return;
        }
        if (last && container instanceof ListElement && PathOperations.returnsKeys(mode)) {
            if (!noFail) {
                throw new ResultException(ResultCode.INCOMPATIBLE_TYPE, "list elements have no keys");
            }
            return;
        }
        if (isEmpty(container)) {
            return;
        }
        levels.get(level).pick(container, noFail, i -> {
            PathExpression.Position position = PathLevel.position(container, i);
            if (last) {
                addLeaf(position, found);
            } else {
                collect(position.value(), level + 1, found);
            }
        });
    }

    private void addLeaf(PathExpression.Position position, List<Element> found) {
        if (PathOperations.returnsKeys(mode) && position.key() != null) {
            found.add(position.key());
        }
        if (PathOperations.returnsValues(mode)) {
            found.add(position.value());
        }
    }

    /** An empty container without so much as a header is passed over before anything can be wrong with it. */
    private static boolean isBare(Element container) {
        return isEmpty(container) && !(container instanceof ListElement list && list.flags() != 0);
    }

    private static boolean isEmpty(Element container) {
        return container instanceof ListElement list ? list.size() == 0 : ((MapElement) container).size() == 0;
    }
}
