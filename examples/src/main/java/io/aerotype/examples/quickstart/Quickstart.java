package io.aerotype.examples.quickstart;

import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.Session;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes, reads, filters and changes two users: first with keys and text, then with an annotated record. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        description = "Runs the same steps untyped and typed, on an embedded server or on a cluster.")
public final class Quickstart implements Callable<Integer> {
    @Option(
            names = "--server",
            paramLabel = "HOST:PORT",
            description = "A server or cluster to run on. Without it, an embedded server is started.")
    private @Nullable String server;

    /** Runs the quickstart and exits. */
    public static void main(String[] arguments) {
        CommandLine program = new CommandLine(new Quickstart());
        program.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(program.execute(arguments));
    }

    @Override
    public Integer call() {
        if (server != null) {
            run(server, "the server at " + server);
        } else {
            try (EmbeddedAerospike embedded = EmbeddedAerospike.start()) {
                String address = embedded.host() + ":" + embedded.port();
                run(address, "an embedded server at " + address);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private static void run(String address, String description) {
        Printout out = new Printout(System.out);
        out.back("Aerotype quickstart, on " + description + ". Namespace test, set users.");
        try (Client client = Client.connect(address)) {
            Session session = client.createSession(Behavior.DEFAULT);
            out.title("Untyped: keys, bins and text");
            UntypedQuickstart.run(session, out);
            out.title("Typed: an annotated record");
            TypedQuickstart.run(session, out);
        }
    }
}
