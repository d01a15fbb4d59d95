package io.aerotype.embedded.internal.hll;

import java.util.List;

/** What sketches estimate, computed step by step as the server does, so that the numbers come out equal. */
final class Estimator {
    private static final int MOST_HLL = 64;

    private Estimator() {}

    /** Cardinality, by algorithm 6 of Otmar Ertl's "New cardinality estimation algorithms for HyperLogLog sketches". */
    static long cardinality(Sketch sketch) {
        if (sketch.cached() != 0) {
            return sketch.cached();
        }
        Shape shape = sketch.shape();
        int[] counts = new int[MOST_HLL + 1];
        for (int i = 0; i < shape.registers(); i++) {
            counts[Math.min(sketch.hllValue(i), MOST_HLL)]++;
        }
        double m = shape.registers();
        double z = m * tau(counts[MOST_HLL] / m);
        for (int k = MOST_HLL; k >= 1; k--) {
            z = 0.5 * (z + counts[k]);
        }
        z += m * sigma(counts[0] / m);
        return (long) Math.floor(alpha(shape) * m * m / z + 0.5);
    }

    private static double alpha(Shape shape) {
        return switch (shape.indexBits()) {
            case 4 -> 0.673;
            case 5 -> 0.697;
            case 6 -> 0.709;
            default -> 0.7213 / (1.0 + 1.079 / shape.registers());
        };
    }

    private static double tau(double share) {
        if (share == 0.0 || share == 1.0) {
            return 0.0;
        }
        double x = share;
        double y = 1.0;
        double z = 1 - x;
        double previous;
        do {
            x = Math.sqrt(x);
            previous = z;
            y *= 0.5;
            z -= (1 - x) * (1 - x) * y;
        } while (previous != z);
        return z / 3;
    }

    private static double sigma(double share) {
        if (share == 1.0) {
            return Double.POSITIVE_INFINITY;
        }
        double x = share;
        double y = 1.0;
        double z = x;
        double previous;
        do {
            x *= x;
            previous = z;
            z += x * y;
            y += y;
        } while (previous != z);
        return z;
    }

    /** Returns the shape sketches are brought to before they are united: minhash bits survive only if all agree. */
    static Shape common(List<Sketch> sketches) {
        int indexBits = Integer.MAX_VALUE;
        int minhashBits = sketches.getFirst().shape().minhashBits();
        for (Sketch sketch : sketches) {
            indexBits = Math.min(indexBits, sketch.shape().indexBits());
            if (sketch.shape().minhashBits() != minhashBits) {
                minhashBits = 0;
            }
        }
        return new Shape(indexBits, minhashBits);
    }

    /** Folds sketches into one of the shape given. */
    static Sketch union(Shape shape, List<Sketch> sketches) {
        Sketch union = new Sketch(shape);
        for (Sketch sketch : sketches) {
            int stripped = shape.minhashBits() == 0 ? sketch.shape().minhashBits() : 0;
            for (int i = 0; i < sketch.shape().registers(); i++) {
                union.raise(i & (shape.registers() - 1), sketch.register(i) >>> stripped);
            }
        }
        return union;
    }

    static long unionCount(List<Sketch> sketches) {
        return cardinality(union(common(sketches), sketches));
    }

    static long intersectCount(List<Sketch> sketches) {
        if (common(sketches).minhashBits() == 0) {
            return inclusionExclusion(sketches);
        }
        double similarity = similarity(sketches);
        return Double.isNaN(similarity) ? 0 : (long) Math.floor(unionCount(sketches) * similarity + 0.5);
    }

    /** Two or three sketches that have no minhash bits in common; the result is not negative. */
    private static long inclusionExclusion(List<Sketch> sketches) {
        if (sketches.size() == 1) {
            return cardinality(sketches.getFirst());
        }
        long sum = 0;
        for (Sketch sketch : sketches) {
            sum += cardinality(sketch);
        }
        if (sketches.size() == 2) {
            return Math.max(sum - unionCount(sketches), 0);
        }
        // A pair may have minhash bits in common although all three do not.
        long pairs = intersectCount(sketches.subList(0, 2))
                + intersectCount(sketches.subList(1, 3))
                + intersectCount(List.of(sketches.get(0), sketches.get(2)));
        return Math.max(unionCount(sketches) - (sum - pairs), 0);
    }

    /** Returns the Jaccard index. */
    static double similarity(List<Sketch> sketches) {
        Shape shape = common(sketches);
        if (shape.minhashBits() == 0) {
            return (double) intersectCount(sketches) / unionCount(sketches);
        }
        long empty = sketches.stream().filter(Sketch::looksEmpty).count();
        if (empty > 0) {
            return empty == sketches.size() ? Double.NaN : 0.0;
        }
        double collisions = sketches.size() == 2 ? expectedCollisions(shape, sketches) : 0;
        int agreeing = used(agreement(shape, sketches));
        int all = used(union(shape, sketches));
        double similarity = (agreeing - collisions) / all;
        return similarity < 0.0 ? 0.0 : similarity;
    }

    /** Keeps the registers on which all sketches agree. */
    private static Sketch agreement(Shape shape, List<Sketch> sketches) {
        Sketch agreement = union(shape, sketches.subList(0, 1));
        for (Sketch sketch : sketches.subList(1, sketches.size())) {
            for (int i = 0; i < sketch.shape().registers(); i++) {
                int at = i & (shape.registers() - 1);
                if (agreement.register(at) != sketch.register(i)) {
                    agreement.set(at, 0);
                }
            }
        }
        return agreement;
    }

    /** How many registers two disjoint sets of these sizes would agree on by chance. */
    private static double expectedCollisions(Shape shape, List<Sketch> sketches) {
        long count0 = cardinality(sketches.get(0));
        long count1 = cardinality(sketches.get(1));
        double m = shape.registers();
        double sum = 0;
        for (int i = 1; i <= MOST_HLL; i++) {
            double b1 = i == MOST_HLL ? 0.0 : Math.scalb(1.0, -i) / m;
            double b2 = Math.scalb(1.0, 1 - i) / m;
            sum += (Math.pow(1 - b1, (double) count0) - Math.pow(1 - b2, (double) count0))
                    * (Math.pow(1 - b1, (double) count1) - Math.pow(1 - b2, (double) count1));
        }
        return sum * m / Math.scalb(1.0, shape.minhashBits());
    }

    private static int used(Sketch sketch) {
        int used = 0;
        for (int i = 0; i < sketch.shape().registers(); i++) {
            if (sketch.register(i) != 0) {
                used++;
            }
        }
        return used;
    }
}
