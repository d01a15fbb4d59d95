package io.aerotype.contract.oracle;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Language;
import com.aerospike.client.Value;
import io.aerotype.contract.oracle.Case.Slots;
import java.util.List;
import java.util.stream.Stream;

/**
 * A function run on a record: Lua statements with the record as {@code rec} and a list {@code r} that is returned.
 *
 * @param result what it returns
 */
record UdfStep(List<String> statements, String result) implements Step {
    private static final int POLL_MILLIS = 20;
    private static final String MODULE = "oracle_udf";
    private static final String SOURCE = """
        function run(rec, code)
          local compiled, broken = load(code)
          if not compiled then error(broken) end
          return compiled(rec)
        end
        """;

    /** Gives a server the function. */
    static void register(Subject subject) {
        subject.client()
                .registerUdfString(null, SOURCE, MODULE + ".lua", Language.LUA)
                .waitTillComplete(POLL_MILLIS);
    }

    @Override
    public List<Outcome> run(Subject subject, Slots slots) {
        try {
            Object returned = subject.client().execute(null, slots.key(0), MODULE, "run", Value.get(code()));
            return List.of(Outcome.text(Normal.value(returned)));
        } catch (AerospikeException.Connection lost) {
            return List.of(Outcome.LOST);
        } catch (AerospikeException failure) {
            return List.of(new Outcome(failure.getResultCode(), 0, 0, String.valueOf(failure.getBaseMessage())));
        }
    }

    private String code() {
        return "local rec = ...\nlocal r = list()\n" + String.join("\n", statements) + "\nreturn " + result;
    }

    @Override
    public String java() {
        return "client.execute(null, key0, \"" + MODULE + "\", \"run\", Value.get(\"\"\"" + System.lineSeparator()
                + code() + "\"\"\"));";
    }

    @Override
    public Stream<Step> smaller() {
        return Smaller.lists(statements, 0, statement -> Stream.<String>empty())
                .map(fewer -> new UdfStep(fewer, result));
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
