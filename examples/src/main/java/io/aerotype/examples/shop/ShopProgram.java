package io.aerotype.examples.shop;

import io.aerotype.embedded.EmbeddedAerospike;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.Session;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the programs of the shop have in common: on which server they run, and how much they do. */
abstract class ShopProgram implements Callable<Integer> {
    @Option(
            names = "--server",
            paramLabel = "HOST:PORT",
            description = "A server or cluster to run on. Without it, an embedded server is started.")
    private @Nullable String server;

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs the program and exits. */
    static void main(ShopProgram program, String[] arguments) {
        CommandLine line = new CommandLine(program);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public final Integer call() {
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true, StandardCharsets.UTF_8)
                : spec.commandLine().getOut();
        if (server != null) {
            run(server, out);
        } else {
            try (EmbeddedAerospike embedded = EmbeddedAerospike.start()) {
                run(embedded.host() + ":" + embedded.port(), out);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void run(String address, PrintWriter out) {
        try (Client client = Client.connect(address)) {
            run(client.createSession(Behavior.DEFAULT), out);
        }
        out.flush();
    }

    /** Does what the program is for. */
    abstract void run(Session session, PrintWriter out);
}
