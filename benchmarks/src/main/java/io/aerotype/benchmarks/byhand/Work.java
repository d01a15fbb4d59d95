package io.aerotype.benchmarks.byhand;

/** One side of a contest. */
@FunctionalInterface
interface Work {
    /** Does it so many times, and returns when all are done. */
    void repeat(int times) throws Exception;

    /** An operation that is complete when it returns. */
    interface Once {
        Object run() throws Exception;
    }

    static Work of(Once once) {
        return times -> {
            for (int i = 0; i < times; i++) {
                if (once.run() == null) {
                    throw new IllegalStateException("An operation gave nothing.");
                }
            }
        };
    }
}
