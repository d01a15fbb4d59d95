package io.aerotype.session;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the results that one thread reads, for any thread to look at. */
final class Tally {
    private final AtomicLong ok = new AtomicLong();
    private final AtomicLong missing = new AtomicLong();
    private final AtomicLong filtered = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    void count(RecordResult<?> result) {
        increase(
                switch (result) {
                    case RecordResult.Ok<?> success -> ok;
                    case RecordResult.Missing<?> gone -> missing;
                    case RecordResult.Filtered<?> out -> filtered;
                    case RecordResult.Failed<?> broken -> failed;
                });
    }

    StreamProgress progress() {
        return new StreamProgress(ok.get(), missing.get(), filtered.get(), failed.get());
    }

    /** There is one writer, so that no counter has to be locked. */
    private static void increase(AtomicLong counter) {
        counter.setRelease(counter.getPlain() + 1);
    }
}
