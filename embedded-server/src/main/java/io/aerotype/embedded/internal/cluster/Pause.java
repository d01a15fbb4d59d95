package io.aerotype.embedded.internal.cluster;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Holds up whoever passes while a node stands still, as if its process were stopped. */
final class Pause {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private volatile boolean paused;

    boolean isPaused() {
        return paused;
    }

    void begin() {
        paused = true;
    }

    void end() {
        lock.lock();
        try {
            paused = false;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void pass() {
        if (!paused) {
            return;
        }
        lock.lock();
        try {
            while (paused) {
                ended.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }
}
