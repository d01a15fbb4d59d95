package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.value.ResultCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts the commands on a namespace's records, by who sent them, what they were and how they ended, under a server's
 * names (server: {@code as/src/base/stats.c}). Batches and queries count each of their records.
 */
public final class Activity {
    /** Whom a command on a record comes from. */
    public enum Origin {
        CLIENT("client"),
        BATCH("batch_sub"),
        BACKGROUND_UDF("udf_sub"),
        BACKGROUND_OPERATIONS("ops_sub");

        private final String prefix;

        Origin(String prefix) {
            this.prefix = prefix;
        }
    }

    /** What is done to a record. */
    public enum Deed {
        READ("read", "success"),
        WRITE("write", "success"),
        DELETE("delete", "success"),
        UDF("udf", "complete");

        private final String name;
        private final String done;

        Deed(String name, String done) {
            this.name = name;
            this.done = done;
        }
    }

    /** The counters of one deed from one origin, by its end. */
    private record Endings(LongAdder done, LongAdder error, LongAdder notFound, LongAdder filteredOut) {
        static Endings of(Counters names, Origin origin, Deed deed) {
            String head = origin.prefix + "_" + deed.name + "_";
            // A write or a function that needs a record counts its absence as an error.
            boolean missesCount = deed == Deed.READ || deed == Deed.DELETE;
            return new Endings(
                    names.counter(head + deed.done),
                    names.counter(head + "error"),
                    names.counter(head + (missesCount ? "not_found" : "error")),
                    names.counter(head + "filtered_out"));
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

    /** Takes note of the end of a command. */
    public void ended(Origin origin, Deed deed, int resultCode) {
        @Nullable Map<Deed, Endings> deeds = counters.get(origin);
        @Nullable Endings endings = deeds == null ? null : deeds.get(deed);
        if (endings != null) {
            endings.of(resultCode).increment();
        }
    }
}
