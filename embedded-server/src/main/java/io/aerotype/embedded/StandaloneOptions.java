package io.aerotype.embedded;

import java.time.Duration;
import java.util.List;

/** Options of the command line that are more than a number or a name. */
final class StandaloneOptions {
    private StandaloneOptions() {}

    /** A namespace: its name, and its settings after commas. */
    static NamespaceOptions namespace(String text) {
        List<String> parts = List.of(text.split(",", -1));
        NamespaceOptions options = NamespaceOptions.of(parts.getFirst());
        for (String setting : parts.subList(1, parts.size())) {
            int equals = setting.indexOf('=');
            String name = equals < 0 ? setting : setting.substring(0, equals);
            options = switch (name) {
                case "default-ttl" -> options.withDefaultTtl(Duration.ofSeconds(number(setting, equals)));
                case "max-record-size" -> options.withMaxRecordSize(number(setting, equals));
                case "replication-factor" -> options.withReplicationFactor(number(setting, equals));
                case "strong-consistency" -> options.withStrongConsistency();
                case "strong-consistency-allow-expunge" -> options.withAllowedExpunge();
                default ->
                    throw new IllegalArgumentException("'" + name + "' is no setting of a namespace: there are"
                            + " default-ttl, max-record-size, replication-factor, strong-consistency and"
                            + " strong-consistency-allow-expunge.");
            };
        }
        return options;
    }

    private static int number(String setting, int equals) {
        try {
            return Integer.parseInt(setting.substring(equals + 1));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    "'" + setting + "' needs a whole number after the equals sign.", noNumber);
        }
    }
}
