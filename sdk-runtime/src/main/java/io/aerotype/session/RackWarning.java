package io.aerotype.session;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says once that racks were preferred and nothing follows from it: the stock client takes the one without the other in silence. */
final class RackWarning {
    private final AtomicBoolean pending;

    /** Whether racks were preferred when the client was built. */
    RackWarning(boolean racksPreferred) {
        pending = new AtomicBoolean(racksPreferred);
    }

    /** Warns if this is the first behavior whose reads look for no rack. */
    void check(Behavior behavior) {
        if (pending.get() && behavior.ignoresRacks() && pending.compareAndSet(true, false)) {
            System.getLogger(Client.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "preferRacks has no effect on the " + behavior
                                    + ": its reads do not have Replica.PREFER_RACK. Derive it from"
                                    + " Behavior.FAST_RACK_AWARE, or set replica.");
        }
    }
}
