package io.aerotype.embedded.internal.hll;

import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.Element.ListElement;
import io.aerotype.embedded.internal.value.Elements;
import io.aerotype.embedded.internal.value.Outcome;
import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way into HyperLogLog operations. Stateless; one instance serves every thread. */
public final class HllOperations {
    /** Beyond this many parameters only minhash bits can tell how much sets overlap. */
    private static final int FEW = 2;

    private final Map<Integer, HllEdit.Parser> edits = Map.of(
            0, HllEdits::init,
            1, HllEdits::add,
            2, HllEdits::union,
            3, HllEdits::refreshCount,
            4, HllEdits::fold);

    private final Map<Integer, Read> reads = Map.of(
            50, HllOperations::count,
            51, HllOperations::union,
            52, HllOperations::unionCount,
            53, HllOperations::intersectCount,
            54, HllOperations::similarity,
            55, HllOperations::describe,
            56, HllOperations::mayContain);

    /** Reads a sketch. */
    @FunctionalInterface
    private interface Read {
        Particle apply(Arguments arguments, Sketch sketch);
    }

    /** Whether the bytes are a sketch that can be stored. */
    public static boolean isSketch(byte[] bytes) {
        return Sketch.isValid(bytes);
    }

    /**
     * Reads a bin's sketch.
     *
     * @throws ResultException if that cannot be done
     */
    public Outcome read(Element payload, @Nullable Particle bin) {
        if (bin == null) {
            return Outcome.read(null, null);
        }
        Arguments arguments = Arguments.of(payload);
        Read read = found(reads.get(arguments.code()));
        return Outcome.read(read.apply(arguments, sketch(bin)), bin);
    }

    /**
     * Changes a bin's sketch.
     *
     * @throws ResultException if that cannot be done
     */
    public Outcome modify(Element payload, @Nullable Particle bin) {
        Arguments arguments = Arguments.of(payload);
        HllEdit.Parser parser = found(edits.get(arguments.code()));
        Sketch sketch = bin == null ? null : sketch(bin);
        HllEdit edit = parser.parse(arguments);
        if (!edit.policy().permits(bin, edit.creates())) {
            return Outcome.wrote(bin);
        }
        HllEdit.Edited edited = edit.work().apply(sketch);
        return new Outcome(
                edited.result(), edited.sketch() == null ? bin : edited.sketch().toParticle());
    }

    /** Returns the sketches of an argument: a list of them, or one alone. */
    static List<Sketch> sketches(Arguments arguments, int index) {
        Element argument = arguments.item(index);
        List<Element> items = argument instanceof ListElement list ? list.items() : List.of(argument);
        if (items.isEmpty()) {
            throw Arguments.refused("no sketches given");
        }
        List<Sketch> sketches = new ArrayList<>(items.size());
        for (Element item : items) {
            if (!(item instanceof Element.Raw raw)) {
                throw Arguments.refused("a sketch is bytes");
            }
            sketches.add(Sketch.parse(raw.content(), ResultCode.PARAMETER));
        }
        return sketches;
    }

    static List<HashedElement> elements(Arguments arguments, int index) {
        if (arguments.item(index) instanceof ListElement list && list.size() > 0) {
            return list.items().stream().map(HashedElement::of).toList();
        }
        throw Arguments.refused("elements are a list that is not empty");
    }

    private static Particle count(Arguments arguments, Sketch sketch) {
        arguments.between(0, 0);
        return Particle.of(Estimator.cardinality(sketch));
    }

    private static Particle union(Arguments arguments, Sketch sketch) {
        List<Sketch> all = withBin(arguments, sketch);
        return Estimator.union(Estimator.common(all), all).toParticle();
    }

    private static Particle unionCount(Arguments arguments, Sketch sketch) {
        return Particle.of(Estimator.unionCount(withBin(arguments, sketch)));
    }

    private static Particle intersectCount(Arguments arguments, Sketch sketch) {
        return Particle.of(Estimator.intersectCount(comparable(arguments, sketch)));
    }

    private static Particle similarity(Arguments arguments, Sketch sketch) {
        return Particle.of(Estimator.similarity(comparable(arguments, sketch)));
    }

    private static Particle describe(Arguments arguments, Sketch sketch) {
        arguments.between(0, 0);
        Shape shape = sketch.shape();
        return Elements.toParticle(
                Element.list(List.of(Element.of((long) shape.indexBits()), Element.of((long) shape.minhashBits()))));
    }

    private static Particle mayContain(Arguments arguments, Sketch sketch) {
        boolean all = elements(arguments.between(1, 1), 0).stream()
                .allMatch(
                        element -> element.value(sketch.shape()) <= sketch.register(element.register(sketch.shape())));
        return Particle.of(all ? 1L : 0L);
    }

    /** Returns the parameters, then the bin: the server's order, which shows in rounding. */
    private static List<Sketch> withBin(Arguments arguments, Sketch sketch) {
        List<Sketch> all = new ArrayList<>(sketches(arguments.between(1, 1), 0));
        all.add(sketch);
        return all;
    }

    private static List<Sketch> comparable(Arguments arguments, Sketch sketch) {
        List<Sketch> all = withBin(arguments, sketch);
        List<Sketch> given = all.subList(0, all.size() - 1);
        if (given.size() > FEW) {
            int minhashBits = Estimator.common(given).minhashBits();
            if (minhashBits == 0) {
                throw Arguments.refused("more than two sketches need the same minhash bits");
            }
            if (sketch.shape().minhashBits() != minhashBits) {
                throw new ResultException(ResultCode.OP_NOT_APPLICABLE, "the bin has other minhash bits");
            }
        }
        return all;
    }

    private static <T> T found(@Nullable T operation) {
        if (operation == null) {
            throw Arguments.refused("no such HyperLogLog operation");
        }
        return operation;
    }

    private static Sketch sketch(Particle bin) {
        if (bin instanceof Particle.Hll hll) {
            return Sketch.parse(hll.bytes(), ResultCode.UNKNOWN);
        }
        throw new ResultException(ResultCode.INCOMPATIBLE_TYPE, "HyperLogLog operations are for sketches");
    }
}
