package io.aerotype.session;

import java.util.Map;

/**
 * The stock client's own configuration file. It is read by the stock client whenever an environment variable names it, and what
 * it says is applied after everything that is said here.
 */
final class StockFile {
    static final String VARIABLE = "AEROSPIKE_CLIENT_CONFIG_URL";

    private StockFile() {}

    /** Warns if there is one: whoever wonders why a setting has no effect finds it in the log. */
    static void check(Map<String, String> environment) {
        String file = environment.get(VARIABLE);
        if (file != null) {
            // Looked up here: the first logger of a program costs more than connecting.
            System.getLogger(ClientBuilder.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "The environment variable " + VARIABLE + " names " + file
                                    + ": what that file says beats behaviors, configurations and the builder, since"
                                    + " the stock client applies it last. Unset the variable to have a say.");
        }
    }
}
