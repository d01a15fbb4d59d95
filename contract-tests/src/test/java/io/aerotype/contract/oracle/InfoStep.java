package io.aerotype.contract.oracle;

import com.aerospike.client.Info;
import com.aerospike.client.cluster.Node;
import io.aerotype.contract.oracle.Case.Slots;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Info commands in one request. */
record InfoStep(List<String> commands) implements Step {
    @Override
    public List<Outcome> run(Subject subject, Slots slots) {
        Node node = subject.client().getNodes()[0];
        return List.of(Outcome.attempt(() -> {
            Map<String, String> answers = Info.request(null, node, commands.toArray(String[]::new));
            return Outcome.text(new TreeMap<>(answers).toString());
        }));
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
