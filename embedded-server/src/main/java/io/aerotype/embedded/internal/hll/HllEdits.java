package io.aerotype.embedded.internal.hll;

import io.aerotype.embedded.internal.hll.HllEdit.Edited;
import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.BinPolicy;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations that change a sketch. */
final class HllEdits {
    private static final int ALLOW_FOLD = 8;
    private static final int CREATE_UPDATE_NO_FAIL = BinPolicy.CREATE_ONLY | BinPolicy.UPDATE_ONLY | BinPolicy.NO_FAIL;

    private HllEdits() {}

    static HllEdit init(Arguments arguments) {
        arguments.between(0, 3);
        int indexBits = indexBits(arguments, 0);
        int minhashBits = minhashBits(arguments, 1, indexBits);
        return edit(arguments.flags(2, CREATE_UPDATE_NO_FAIL), sketch -> {
            Shape shape = sketch == null
                    ? fresh(indexBits, minhashBits)
                    : new Shape(
                            indexBits == Shape.UNSPECIFIED ? sketch.shape().indexBits() : indexBits,
                            minhashBits == Shape.UNSPECIFIED ? sketch.shape().minhashBits() : minhashBits);
            if (!shape.isValid()) {
                throw notApplicable("no sketch has " + shape);
            }
            return new Edited(new Sketch(shape), null);
        });
    }

    static HllEdit add(Arguments arguments) {
        List<HashedElement> elements = HllOperations.elements(arguments.between(1, 4), 0);
        int indexBits = indexBits(arguments, 1);
        int minhashBits = minhashBits(arguments, 2, indexBits);
        return edit(arguments.flags(3, BinPolicy.CREATE_ONLY | BinPolicy.NO_FAIL), old -> {
            Sketch sketch = old == null ? new Sketch(fresh(indexBits, minhashBits)) : old;
            long raised = 0;
            for (HashedElement element : elements) {
                if (sketch.raise(element.register(sketch.shape()), element.value(sketch.shape()))) {
                    raised++;
                }
            }
            return new Edited(sketch, Particle.of(raised));
        });
    }

    static HllEdit union(Arguments arguments) {
        List<Sketch> given = HllOperations.sketches(arguments.between(1, 2), 0);
        int flags = arguments.flags(1, CREATE_UPDATE_NO_FAIL | ALLOW_FOLD);
        return edit(flags, old -> {
            Shape shape = Estimator.common(given);
            List<Sketch> all = new ArrayList<>(given);
            if (old != null) {
                shape = (flags & ALLOW_FOLD) != 0 ? folded(old.shape(), shape) : kept(old.shape(), shape);
                all.add(old);
            }
            Sketch united = Estimator.union(shape, all);
            return new Edited(united, null);
        });
    }

    private static Shape folded(Shape old, Shape given) {
        return new Shape(
                Math.min(old.indexBits(), given.indexBits()),
                old.minhashBits() == given.minhashBits() ? old.minhashBits() : 0);
    }

    private static Shape kept(Shape old, Shape given) {
        boolean fits = old.indexBits() <= given.indexBits()
                && (old.minhashBits() == 0 || old.minhashBits() == given.minhashBits());
        if (!fits) {
            throw notApplicable("the union would have to fold the sketch of the bin");
        }
        return old;
    }

    static HllEdit refreshCount(Arguments arguments) {
        arguments.between(0, 0);
        return new HllEdit(new BinPolicy(0), false, sketch -> {
            Sketch there = present(sketch);
            long count = Estimator.cardinality(there);
            there.cache(count);
            return new Edited(there, Particle.of(count));
        });
    }

    static HllEdit fold(Arguments arguments) {
        int indexBits = indexBits(arguments.between(1, 1), 0);
        return new HllEdit(new BinPolicy(0), false, sketch -> {
            Sketch there = present(sketch);
            if (there.shape().minhashBits() > 0
                    || indexBits == Shape.UNSPECIFIED
                    || indexBits > there.shape().indexBits()) {
                throw notApplicable("a sketch of " + there.shape() + " does not fold to " + indexBits);
            }
            // Folded to the size it has, it keeps the count it remembers.
            return new Edited(
                    indexBits == there.shape().indexBits()
                            ? there
                            : Estimator.union(new Shape(indexBits, 0), List.of(there)),
                    null);
        });
    }

    /** An edit that cannot create is not asked without a sketch. */
    private static Sketch present(@Nullable Sketch sketch) {
        if (sketch == null) {
            throw new ResultException(ResultCode.BIN_NOT_FOUND, "no sketch");
        }
        return sketch;
    }

    private static HllEdit edit(int flags, HllEdit.Work work) {
        if ((flags & BinPolicy.CREATE_ONLY) != 0 && (flags & BinPolicy.UPDATE_ONLY) != 0) {
            throw Arguments.refused("neither creating nor updating is allowed");
        }
        return new HllEdit(new BinPolicy(flags), true, work);
    }

    private static Shape fresh(int indexBits, int minhashBits) {
        if (indexBits == Shape.UNSPECIFIED) {
            throw notApplicable("a new sketch needs its index bits");
        }
        return new Shape(indexBits, minhashBits == Shape.UNSPECIFIED ? 0 : minhashBits);
    }

    private static int indexBits(Arguments arguments, int index) {
        long bits = arguments.integer(index, Shape.UNSPECIFIED);
        if (bits != Shape.UNSPECIFIED && !Shape.isIndexBits(bits)) {
            throw Arguments.refused(bits + " index bits");
        }
        return (int) bits;
    }

    private static int minhashBits(Arguments arguments, int index, int indexBits) {
        long bits = arguments.integer(index, Shape.UNSPECIFIED);
        if (bits != Shape.UNSPECIFIED && !Shape.isMinhashBits(bits)) {
            throw Arguments.refused(bits + " minhash bits");
        }
        if (bits != Shape.UNSPECIFIED
                && indexBits != Shape.UNSPECIFIED
                && !new Shape(indexBits, (int) bits).isValid()) {
            throw Arguments.refused(bits + " minhash bits beside " + indexBits + " index bits");
        }
        return (int) bits;
    }

    private static ResultException notApplicable(String why) {
        return new ResultException(ResultCode.OP_NOT_APPLICABLE, why);
    }
}
