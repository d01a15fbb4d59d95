package io.aerotype.embedded.internal.cdt;

import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selects or changes every element that a path reaches. */
final class PathOperations {
    private static final int MODE = 0x0f;
    private static final int TREE = 0;
    private static final int KEYS_AND_VALUES = 3;
    private static final int APPLY = 4;
    private static final int NO_FAIL = 0x10;

    private final PathExpression.Compiler compiler;

    PathOperations(PathExpression.Compiler compiler) {
        this.compiler = compiler;
    }

    Outcome apply(ListElement call, @Nullable Particle bin, boolean modify) {
        if (!(bin instanceof Particle.Container)) {
            throw new ResultException(ResultCode.INCOMPATIBLE_TYPE, "a path goes through lists and maps");
        }
        if (call.size() < 2) {
            throw Parameters.refused("a path operation has a context and flags");
        }
        List<PathLevel> levels = PathLevel.parse(call.items().get(1), compiler);
        int flags = flags(call);
        boolean noFail = (flags & NO_FAIL) != 0;
        if ((flags & MODE) != APPLY) {
            checkSize(call, 3);
            return Outcome.read(select(Elements.of(bin), levels, flags & MODE, noFail), bin);
        }
        checkSize(call, 4);
        if (!modify) {
            throw Parameters.refused("a reading operation cannot apply");
        }
        PathExpression expression = compiler.compile(call.items().get(3));
        Element after = new PathApply(levels, expression, noFail).apply(Elements.of(bin), 0);
        return Outcome.wrote(Elements.toParticle(after));
    }

    private static Particle select(Element top, List<PathLevel> levels, int mode, boolean noFail) {
        Element selected = mode == TREE
                ? new PathTree(levels, noFail).prune(top, 0)
                : new PathLeaves(levels, mode, noFail).collect(top);
        return Elements.toParticle(selected);
    }

    private static int flags(ListElement call) {
        if (call.size() > 2 && call.items().get(2) instanceof Element.Int flags && (flags.value() & MODE) <= APPLY) {
            return (int) flags.value();
        }
        throw Parameters.refused("path flags");
    }

    private static void checkSize(ListElement call, int size) {
        if (call.size() != size) {
            throw Parameters.refused("a path operation of " + call.size() + " parts, not " + size);
        }
    }

    /** Whether a mode of selection returns map keys. */
    static boolean returnsKeys(int mode) {
        return (mode & 2) != 0;
    }

    /** Whether a mode of selection returns values. */
    static boolean returnsValues(int mode) {
        return mode == KEYS_AND_VALUES || !returnsKeys(mode);
    }
}
