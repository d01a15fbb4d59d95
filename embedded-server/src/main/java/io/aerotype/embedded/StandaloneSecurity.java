package io.aerotype.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the command line that say who may use the server. What is wrong with a user is told without the password. */
final class StandaloneSecurity {
    private static final int USER_PARTS = 3;
    private static final int CERTIFIED_PARTS = 2;

    @Option(
            names = "--user",
            paramLabel = "NAME:PASSWORD:ROLE,...",
            description = "A user; may be repeated. With any, nobody gets in without a login.")
    private List<String> users = List.of();

    @Option(
            names = "--user-file",
            paramLabel = "PATH",
            description = "Users as above, one a line, so that no password is seen in the list of processes.")
    private @Nullable Path userFile;

    @Option(
            names = "--certified-user",
            paramLabel = "NAME:ROLE,...",
            description = "A user who logs in by certificate; may be repeated. Needs --tls-clients.")
    private List<String> certified = List.of();

    @Option(names = "--quotas", description = "Lets roles have quotas; needs a user.")
    private boolean quotas;

    @Option(
            names = "--session-life",
            paramLabel = "SECONDS",
            description = "How long a login lasts, 120 to 864000; needs a user. Default: 86400.")
    private @Nullable Long sessionLife;

    /** Made by the command line parser. */
    StandaloneSecurity() {}

    /** What the options say, or empty if everybody may use the server. */
    Optional<SecurityOptions> options() {
        List<String> withPassword = new ArrayList<>(users);
        if (userFile != null) {
            withPassword.addAll(lines(userFile));
        }
        if (withPassword.isEmpty() && certified.isEmpty()) {
            if (quotas || sessionLife != null) {
                throw new IllegalArgumentException(
                        "--quotas and --session-life are about users: give one with --user or --user-file.");
            }
            return Optional.empty();
        }
        SecurityOptions options = SecurityOptions.withUsers();
        for (String user : withPassword) {
            String[] parts = parts(user, USER_PARTS, "NAME:PASSWORD:ROLE,..., as in app:secret:read-write");
            options = options.withUser(parts[0], parts[1], parts[2].split(",", -1));
        }
        for (String user : certified) {
            String[] parts = parts(user, CERTIFIED_PARTS, "NAME:ROLE,..., as in app:read-write");
            options = options.withCertifiedUser(parts[0], parts[1].split(",", -1));
        }
        if (quotas) {
            options = options.withQuotas();
        }
        return Optional.of(sessionLife == null ? options : options.withSessionLife(Duration.ofSeconds(sessionLife)));
    }

    private static String[] parts(String user, int count, String form) {
        String[] parts = user.split(":", count);
        if (parts.length < count) {
            throw new IllegalArgumentException("A user is given as " + form + ".");
        }
        return parts;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The users in " + file + " cannot be read.", unreadable);
        }
    }
}
