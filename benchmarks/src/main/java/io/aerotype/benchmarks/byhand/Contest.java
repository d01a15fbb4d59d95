package io.aerotype.benchmarks.byhand;

/**
 * The same work, done both ways.
 *
 * @param name what is compared
 * @param goal what the ratios are to stay below
 * @param times how often it is done in one round
 * @param ours through a session
 * @param byHand with the stock client
 */
record Contest(String name, Goal goal, int times, Work ours, Work byHand) {
    /** The largest ratio allowed; infinite where there is no goal. */
    record Goal(double bytes, double cpu, double time) {
        static Goal bytesAndCpu(double bytes, double cpu) {
            return new Goal(bytes, cpu, Double.POSITIVE_INFINITY);
        }
    }
}
