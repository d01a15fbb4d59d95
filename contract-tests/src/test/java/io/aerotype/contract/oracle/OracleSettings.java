package io.aerotype.contract.oracle;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The properties of a run.
 *
 * @param real the server that is right, from {@code aerotype.oracle}
 * @param tested the server under test, from {@code aerotype.oracle.tested}; the embedded one when absent
 * @param seed from {@code aerotype.oracle.seed}
 * @param from the number of the first case, from {@code aerotype.oracle.from}
 * @param cases how many cases in each area, from {@code aerotype.oracle.cases}; over 100,000 in all unless it is
 *     given
 * @param differences how many differences to look for before stopping, from {@code aerotype.oracle.differences}
 * @param record a file to which each difference adds a {@link Recording}, from {@code aerotype.oracle.record}
 * @param areas the areas to run, from {@code aerotype.oracle.areas}; all when empty
 */
record OracleSettings(
        URI real,
        Optional<URI> tested,
        long seed,
        long from,
        int cases,
        int differences,
        List<String> areas,
        Optional<Path> record) {
    static final String PROPERTY = "aerotype.oracle";

    /** In all areas together a little over 100,000: cases of queries and streams count for several. */
    private static final int CASES_OF_A_NORMAL_RUN = 6_700;

    static OracleSettings from(Properties properties, long freshSeed) {
        return new OracleSettings(
                address(properties, PROPERTY)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + PROPERTY + "' is not set: give the" + " host:port of a real server.")),
                address(properties, PROPERTY + ".tested"),
                Long.parseLong(properties.getProperty(PROPERTY + ".seed", String.valueOf(freshSeed))),
                Long.parseLong(properties.getProperty(PROPERTY + ".from", "0")),
                Integer.parseInt(properties.getProperty(PROPERTY + ".cases", String.valueOf(CASES_OF_A_NORMAL_RUN))),
                Integer.parseInt(properties.getProperty(PROPERTY + ".differences", "1")),
                Optional.ofNullable(properties.getProperty(PROPERTY + ".areas")).stream()
                        .flatMap(names -> List.of(names.split(",", -1)).stream())
                        .toList(),
                Optional.ofNullable(properties.getProperty(PROPERTY + ".record"))
                        .map(Path::of));
    }

    boolean runs(Area area) {
        return areas.isEmpty() || areas.contains(area.name());
    }

    private static Optional<URI> address(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name)).map(text -> {
            URI address = URI.create("aerospike://" + text);
            if (address.getHost() == null || address.getPort() < 1) {
                throw new IllegalArgumentException(
                        "'" + name + "' is '" + text + "': give host:port with a port from 1 to 65535.");
            }
            return address;
        });
    }
}
