package io.aerotype.benchmarks.byhand;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Weighs work: what all threads of the process allocated and computed meanwhile, so that nobody's share is lost. */
final class Scales {
    /**
     * What one operation took.
     *
     * @param bytes allocated
     * @param cpu nanoseconds of CPU time
     * @param time nanoseconds on the wall
     */
    record Weight(double bytes, double cpu, double time) {}

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    Weight weigh(Work work, int times) throws Exception {
        long bytes = threads.getTotalThreadAllocatedBytes();
        long cpu = cpu();
        long start = System.nanoTime();
        work.repeat(times);
        double time = System.nanoTime() - start;
        return new Weight(
                (double) (threads.getTotalThreadAllocatedBytes() - bytes) / times,
                (double) (cpu() - cpu) / times,
                time / times);
    }

    /** The process's own clock counts in steps of ten milliseconds, a thread's in nanoseconds. */
    private long cpu() {
        long sum = 0;
        for (long thread : threads.getAllThreadIds()) {
            sum += Math.max(0, threads.getThreadCpuTime(thread));
        }
        return sum;
    }
}
