package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.value.ResultCode;
import java.util.concurrent.atomic.LongAdder;

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

    private enum Ending {
        DONE,
        ERROR,
        NOT_FOUND,
        FILTERED_OUT
    }

    private final LongAdder[] counters =
            new LongAdder[Origin.values().length * Deed.values().length * Ending.values().length];

    Activity(Counters names) {
        for (Origin origin : Origin.values()) {
            for (Deed deed : Deed.values()) {
                for (Ending ending : Ending.values()) {
                    counters[index(origin, deed, ending)] = names.counter(name(origin, deed, ending));
                }
            }
        }
    }

    private static String name(Origin origin, Deed deed, Ending ending) {
        String end = switch (ending) {
            case DONE -> deed.done;
            case ERROR -> "error";
            // A write or a function that needs a record counts its absence as an error.
            case NOT_FOUND -> deed == Deed.READ || deed == Deed.DELETE ? "not_found" : "error";
            case FILTERED_OUT -> "filtered_out";
        };
        return origin.prefix + "_" + deed.name + "_" + end;
    }

    private static int index(Origin origin, Deed deed, Ending ending) {
        return (origin.ordinal() * Deed.values().length + deed.ordinal()) * Ending.values().length + ending.ordinal();
    }

    /** Takes note of the end of a command. */
    public void ended(Origin origin, Deed deed, int resultCode) {
        Ending ending = switch (resultCode) {
            case ResultCode.OK -> Ending.DONE;
            case ResultCode.NOT_FOUND -> Ending.NOT_FOUND;
            case ResultCode.FILTERED_OUT -> Ending.FILTERED_OUT;
            default -> Ending.ERROR;
        };
        counters[index(origin, deed, ending)].increment();
    }
}
