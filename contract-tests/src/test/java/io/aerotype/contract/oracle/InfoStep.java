package io.aerotype.contract.oracle;

import com.aerospike.client.Info;
import com.aerospike.client.cluster.Node;
import io.aerotype.contract.oracle.Case.Slots;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Info commands in one request. */
record InfoStep(List<String> commands) implements Step {
    private static final List<Pattern> FOREIGN = List.of(
            Pattern.compile(":indexname=(?!" + Index.PREFIX + ")"),
            Pattern.compile("^filename=(?!" + Index.PREFIX + ")"));

    @Override
    public List<Outcome> run(Subject subject, Slots slots) {
        Node node = subject.client().getNodes()[0];
        return List.of(Outcome.attempt(() -> {
            Map<String, String> answers = Info.request(null, node, commands.toArray(String[]::new));
            answers.replaceAll((command, answer) -> answer == null ? "" : ours(answer));
            return Outcome.text(new TreeMap<>(answers).toString());
        }));
    }

    /** The real server may have indexes and modules of other users, and may have had these modules in another order. */
    private static String ours(String answer) {
        Stream<String> ours = Stream.of(answer.split(";", -1))
                .filter(part -> FOREIGN.stream()
                        .noneMatch(naming -> naming.matcher(part).find()));
        return (answer.startsWith("filename=") ? ours.sorted() : ours).collect(Collectors.joining(";"));
    }

    @Override
    public String java() {
        return "Info.request(node, \"" + String.join("\", \"", commands) + "\");";
    }

    @Override
    public Stream<Step> smaller() {
        return Smaller.lists(commands, 1, this::shorter).map(InfoStep::new);
    }

    private Stream<String> shorter(String command) {
        int last = command.lastIndexOf(';');
        return last < 0 ? Stream.empty() : Stream.of(command.substring(0, last));
    }

    @Override
    public int lastSlot() {
        return 0;
    }

    @Override
    public Stream<Pack> packs() {
        return Stream.empty();
    }
}
