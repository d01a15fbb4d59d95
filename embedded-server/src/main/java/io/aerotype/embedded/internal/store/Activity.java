package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.value.ResultCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times the commands on a namespace's records, by who sent them, what they were and how they ended, under a server's
 * names (server: {@code as/src/base/stats.c}). Batches and queries count each of their records.
 */
public final class Activity {
    /** Whom a command on a record comes from. */
    public enum Origin {
        CLIENT("client", ""),
        BATCH("batch_sub", "batch-sub-"),
        BACKGROUND_UDF("udf_sub", null),
        BACKGROUND_OPERATIONS("ops_sub", null);

        private final String prefix;
        private final @Nullable String latencyPrefix;

        Origin(String prefix, @Nullable String latencyPrefix) {
            this.prefix = prefix;
            this.latencyPrefix = latencyPrefix;
        }
    }

    /** What is done to a record. */
    public enum Deed {
        READ("read", "success", "read"),
        WRITE("write", "success", "write"),
        DELETE("delete", "success", "write"),
        UDF("udf", "complete", "udf");

        private final String name;
        private final String done;
        private final String latency;

        Deed(String name, String done, String latency) {
            this.name = name;
            this.done = done;
            this.latency = latency;
        }
    }

    /** The counters of one deed from one origin, by its end. */
    private record Endings(
            LongAdder done,
            LongAdder error,
            LongAdder notFound,
            LongAdder filteredOut,
            @Nullable LatencyHistogram latencies) {
        static Endings of(Counters names, Origin origin, Deed deed) {
            String head = origin.prefix + "_" + deed.name + "_";
            // A write or a function that needs a record counts its absence as an error.
            boolean missesCount = deed == Deed.READ || deed == Deed.DELETE;
            return new Endings(
                    names.counter(head + deed.done),
                    names.counter(head + "error"),
                    names.counter(head + (missesCount ? "not_found" : "error")),
                    names.counter(head + "filtered_out"),
                    origin.latencyPrefix == null ? null : names.latencies(origin.latencyPrefix + deed.latency));
        }

        LongAdder of(int resultCode) {
            return switch (resultCode) {
                case ResultCode.OK -> done;
                case ResultCode.NOT_FOUND -> notFound;
                case ResultCode.FILTERED_OUT -> filteredOut;
                default -> error;
            };
        }
    }

    private final Map<Origin, Map<Deed, Endings>> counters = new EnumMap<>(Origin.class);

    Activity(Counters names) {
        for (Origin origin : Origin.values()) {
            Map<Deed, Endings> deeds = new EnumMap<>(Deed.class);
            for (Deed deed : Deed.values()) {
                deeds.put(deed, Endings.of(names, origin, deed));
            }
            counters.put(origin, deeds);
        }
    }

    /**
     * Takes note of the end of a command.
     *
     * @param nanos how long it took
     */
    public void ended(Origin origin, Deed deed, int resultCode, long nanos) {
        @Nullable Map<Deed, Endings> deeds = counters.get(origin);
        @Nullable Endings endings = deeds == null ? null : deeds.get(deed);
        if (endings != null) {
            endings.of(resultCode).increment();
            if (endings.latencies() != null) {
                endings.latencies().add(nanos);
            }
        }
    }
}
