package io.aerotype.contract.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.operation.HLLOperation;
import com.aerospike.client.operation.HLLPolicy;
import io.aerotype.ael.Ael;
import io.aerotype.ael.AelProgram;
import io.aerotype.ael.Parameter;
import io.aerotype.ael.Type;
import io.aerotype.ael.Use;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import io.aerotype.session.WriteBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every example of docs/ael.md runs on the server, on a record that has what the example speaks of: conditions select or
 * pass over, values come or are unknown, and the server refuses none.
 */
@OnServer
class ReferenceContractTest {
    private static final Path PAGE = Path.of("..", "docs", "ael.md");
    private static final Pattern BLOCK = Pattern.compile("```ael ?(\\w*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("`([^`]+)` \\|$");

    /** What the page's examples find in the bins they name, where the type is right. */
    private static final Map<String, Object> BINS = Map.ofEntries(
            Map.entry("age", 30L),
            Map.entry("status", "active"),
            Map.entry("name", "Alice"),
            Map.entry("l", List.of(1L, 4L, 5L, 7L, 9L)),
            Map.entry("m", map("a", 1L, "b", 2L, "name", "x", "k", "v")),
            Map.entry("k", "a"),
            Map.entry("i", 0L),
            Map.entry("tags", List.of("gold", "vip")),
            Map.entry("tiers", List.of("gold")),
            Map.entry("profile", map("name", "Tim", "scores", List.of(95L, 80L))),
            Map.entry("data", map("users", List.of(map("email", "x"), map("email", "y"), map("email", "a@b.com")))),
            Map.entry("records", List.of(map("name", "r0"), map("name", "r1"), map("name", "r2"))),
            Map.entry(
                    "store",
                    map(
                            "book",
                            List.of(
                                    map("title", "One", "price", 8.5, "inStock", true),
                                    map("title", "Two", "price", 12.0, "inStock", false)),
                            "stationery",
                            map("pen1", map("quantity", 60L), "ink", map("quantity", 70L)))));

    private final Session session;
    private final Fixture on;

    ReferenceContractTest(Fixture on) {
        this.on = on;
        this.session = on.session();
    }

    private record Example(String text, boolean isCondition) {}

    @Test
    void every_example_runs() throws IOException {
        List<String> refused = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<Example> examples = examples();
        for (Example example : examples) {
            try {
                run(example, unknown);
            } catch (AerospikeException | IllegalArgumentException failure) {
                refused.add(example.text() + "\n    " + failure.getMessage());
            }
        }
        assertThat(refused).as(() -> String.join("\n", refused)).isEmpty();
        // The others speak of what the record has not, or are shown to have no value.
        assertThat(unknown).as(() -> String.join("\n", unknown)).hasSizeLessThan(examples.size() / 6);
    }

    private static List<Example> examples() throws IOException {
        String page = Files.readString(PAGE);
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            if (!block.group(1).equals("wrong")) {
                boolean condition = !block.group(1).equals("value");
                block.group(2).lines().forEach(line -> examples.add(new Example(line, condition)));
            }
        }
        page.lines().map(ROW::matcher).filter(Matcher::find).forEach(row -> {
            String text = row.group(1).replace("\\|", "|");
            if (Ael.check(text, Use.CONDITION, null).issues().isEmpty()) {
                examples.add(new Example(text, true));
            } else if (Ael.check(text, Use.VALUE, null).issues().isEmpty()) {
                examples.add(new Example(text, false));
            }
        });
        assertThat(examples).hasSizeGreaterThan(180);
        return examples;
    }

    private void run(Example example, List<String> unknown) {
        AelProgram program = Ael.compile(example.text(), example.isCondition() ? Use.CONDITION : Use.VALUE);
        var key = on.set().id("alice");
        WriteBuilder write = session.replace(key).bin("other_bin").setTo(1);
        for (Map.Entry<String, Type> bin : program.bins().entrySet()) {
            Object value = value(bin.getKey(), bin.getValue());
            if (value != null && bin.getValue() != Type.HLL) {
                write = write.put(bin.getKey(), value);
            }
        }
        write.execute();
        for (Map.Entry<String, Type> bin : program.bins().entrySet()) {
            if (bin.getValue() == Type.HLL) {
                Operation sketch = HLLOperation.add(
                        HLLPolicy.Default, bin.getKey(), List.of(Value.get("a"), Value.get("user123")), 10);
                session.update(key).operation(sketch).execute();
            }
        }
        Object[] arguments = program.parameters().stream()
                .sorted(Comparator.comparingInt(Parameter::position))
                .map(ReferenceContractTest::argument)
                .toArray();
        if (example.isCondition()) {
            Object[] alike = arguments;
            assertThat(session.query(key).where(example.text(), alike).execute().toList())
                    .hasSizeLessThanOrEqualTo(1);
        }
        try {
            List<RecordResult<StoredRecord>> rows = session.query(key)
                    .bin("result")
                    .selectFrom(example.text(), arguments)
                    .execute()
                    .toList();
            assertThat(rows).hasSize(1);
        } catch (AerospikeException failure) {
            if (failure.getResultCode() != ResultCode.OP_NOT_APPLICABLE) {
                throw failure;
            }
            unknown.add(example.text());
        }
    }

    private static Object argument(Parameter parameter) {
        Object value = value("?", parameter.type());
        return value == null ? 21L : value;
    }

    private static @Nullable Object value(String bin, Type type) {
        Object known = BINS.get(bin);
        if (known != null && (type == Type.ANY || typeOf(known) == type)) {
            return known;
        }
        return switch (type) {
            case BOOLEAN -> true;
            case INTEGER -> 5L;
            case FLOAT -> 2.5;
            case STRING -> "a";
            case BLOB -> new byte[] {1, 2, 3, 4, 5, 6, 7, 8};
            case LIST -> List.of(1L, 2L, 3L);
            case MAP -> map("a", 1L, "b", 2L);
            case GEO -> Value.getAsGeoJSON("{\"type\":\"Point\",\"coordinates\":[1.0,2.0]}");
            case HLL, NIL -> null;
            case ANY -> 5L;
        };
    }

    private static Type typeOf(Object value) {
        return switch (value) {
            case Long number -> Type.INTEGER;
            case String text -> Type.STRING;
            case List<?> list -> Type.LIST;
            default -> Type.MAP;
        };
    }

    private static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new TreeMap<>();
        for (int at = 0; at < entries.length; at += 2) {
            map.put(String.valueOf(entries[at]), entries[at + 1]);
        }
        return map;
    }
}
