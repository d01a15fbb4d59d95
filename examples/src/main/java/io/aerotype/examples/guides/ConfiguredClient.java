package io.aerotype.examples.guides;

import io.aerotype.session.Client;
import io.aerotype.session.Configuration;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import java.nio.file.Path;

/** A program whose behavior stands in a file. */
public final class ConfiguredClient {
    private ConfiguredClient() {}

    /**
     * Runs it.
     *
     * @param arguments the configuration's file and a seed
     */
    public static void main(String... arguments) {
        Path path = Path.of(arguments[0]);
        String address = arguments[1];
        try (Configuration file = Configuration.watch(path);
                Client client =
                        Client.builder().seeds(address).configuration(file).connect()) {
            Session session = client.createSession(file.behavior("impatient"));
            session.upsert(DataSet.of("test", "visits").id("today"))
                    .bin("count")
                    .incrementBy(1)
                    .execute();
        }
    }
}
