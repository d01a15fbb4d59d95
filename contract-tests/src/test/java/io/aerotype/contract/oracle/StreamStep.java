package io.aerotype.contract.oracle;

import com.aerospike.client.Language;
import com.aerospike.client.Value;
import com.aerospike.client.policy.QueryPolicy;
import com.aerospike.client.query.ResultSet;
import com.aerospike.client.query.Statement;
import io.aerotype.contract.oracle.Case.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stream function over the records of the case, which are the only ones in their set. What it yields is compared without
 * its order, which is the server's own business.
 *
 * @param stages what follows the stream, one stage after the other
 */
record StreamStep(List<String> stages) implements Step {
    private static final int POLL_MILLIS = 20;
    private static final String MODULE = "oracle_streams";
    private static final String RESOURCE = "oracle/" + MODULE + ".lua";

    /** Gives a server the function. */
    static void register(Subject subject) {
        subject.client()
                .register(null, StreamStep.class.getClassLoader(), RESOURCE, MODULE + ".lua", Language.LUA)
                .waitTillComplete(POLL_MILLIS);
    }

    @Override
    public List<Outcome> run(Subject subject, Slots slots) {
        Statement statement = new Statement();
        statement.setNamespace(Case.NAMESPACE);
        statement.setSetName(Case.SET);
        statement.setAggregateFunction(StreamStep.class.getClassLoader(), RESOURCE, MODULE, "run", Value.get(code()));
        QueryPolicy policy = new QueryPolicy(subject.client().getQueryPolicyDefault());
        return List.of(Outcome.attempt(() -> {
            List<String> values = new ArrayList<>();
            try (ResultSet results = subject.client().queryAggregate(policy, statement)) {
                while (results.next()) {
                    values.add(Normal.value(results.getObject()));
                }
            }
            return Outcome.text(values.stream().sorted().collect(Collectors.joining("; ")));
        }));
    }

    private String code() {
        return "local stream = ...\nreturn stream " + String.join(" ", stages);
    }

    @Override
    public String java() {
        return "client.queryAggregate(policy, statement) with \"\"\"" + System.lineSeparator() + code() + "\"\"\"";
    }

    @Override
    public Stream<Step> smaller() {
        return Smaller.lists(stages, 0, stage -> Stream.<String>empty()).map(StreamStep::new);
    }

    @Override
    public int lastSlot() {
        return Case.SLOTS - 1;
    }

    @Override
    public Stream<Pack> packs() {
        return Stream.empty();
    }
}
