package io.aerotype.embedded;

import io.aerotype.embedded.fault.FaultCondition;
import io.aerotype.embedded.fault.Faults;
import io.aerotype.embedded.fault.RequestKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options of the command line that let something go wrong. */
final class StandaloneFaults {
    private static final String FORM = "A fault is given as KIND:WHAT or KIND:WHAT:SHARE, as in write:drop-reply:0.1.";

    @Option(
            names = "--fault",
            paramLabel = "KIND:WHAT[:SHARE]",
            description = {
                "Lets requests of a kind (any, read, write, batch, query, ...) fail; may be repeated. What happens:"
                        + " drop-request, drop-reply, close, reset, delay=MILLISECONDS, answer=CODE.",
                "A share of 0.1 means one in ten, by chance."
            })
    private List<String> faults = List.of();

    @Option(
            names = "--fault-seed",
            paramLabel = "NUMBER",
            defaultValue = "0",
            description = "Decides what is left to chance. Default: ${DEFAULT-VALUE}.")
    private long seed;

    /** Made by the command line parser. */
    StandaloneFaults() {}

    long seed() {
        return seed;
    }

    /** Refuses what is no fault before anything is started. */
    void check() {
        addTo(Faults.seeded(seed));
    }

    void addTo(Faults inForce) {
        faults.forEach(fault -> add(fault, inForce));
    }

    private static void add(String text, Faults inForce) {
        String[] parts = text.split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException("'" + text + "' is no fault. " + FORM);
        }
        FaultCondition requests = parts[0].equals("any") ? inForce.onAny() : inForce.on(kind(parts[0]));
        FaultCondition some = parts.length == 2 ? requests : requests.withProbability(share(parts[2]));
        String[] what = parts[1].split("=", 2);
        Faults unused = switch (what[0]) {
            case "drop-request" -> some.dropRequest();
            case "drop-reply" -> some.dropReply();
            case "close" -> some.closeConnection();
            case "reset" -> some.resetConnection();
            case "delay" -> some.delay(Duration.ofMillis(number(what)));
            case "answer" -> some.answer(number(what));
            default -> throw new IllegalArgumentException("'" + parts[1] + "' is nothing that can happen. " + FORM);
        };
    }

    private static RequestKind kind(String name) {
        return Arrays.stream(RequestKind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no kind of request: there are any, "
                        + Arrays.stream(RequestKind.values())
                                .map(StandaloneFaults::name)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String name(RequestKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double share(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("'" + text + "' is no share from 0 to 1. " + FORM, noNumber);
        }
    }

    private static int number(String... what) {
        try {
            return Integer.parseInt(what.length < 2 ? "" : what[1]);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    "'" + what[0] + "' needs a whole number, as in " + what[0] + "=1.", noNumber);
        }
    }
}
