package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.NAMESPACE;
import static io.aerotype.embedded.TestServer.SET;
import static io.aerotype.embedded.TestServer.assertRefused;
import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.query.Statement;
import com.aerospike.client.task.Task;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What functions do; every rule here was seen on a server of release 8.1.2. */
class UdfTest {
    private static final String MODULE = """
            function put(rec, name, value)
              rec[name] = value
              if aerospike:exists(rec) then return aerospike:update(rec) end
              return aerospike:create(rec)
            end
            function twice(rec)
              aerospike:create(rec)
              rec.b = 1
              aerospike:update(rec)
              return record.gen(rec)
            end
            function empty(rec) return aerospike:create(rec) end
            function unsaved(rec) rec.b = 2 return rec.b end
            function gone(rec) return aerospike:remove(rec) end
            function fail(rec) error('boom') end
            function values(rec) return map{a = list{1, 'x', 2.5}, b = true} end
            function text(rec) return tostring(list{1, 'a'}) .. ' ' .. tostring(map{a = 1}) end
            """;

    private final TestServer server = new TestServer();
    private final AerospikeClient client = server.client();
    private final Key ann = key("ann");

    @BeforeEach
    void register() {
        assertThat(client.registerUdfString(null, MODULE, "mod.lua", Language.LUA)
                        .queryStatus())
                .isEqualTo(Task.COMPLETE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Object call(String function, Value... arguments) {
        return client.execute(null, ann, "mod", function, arguments);
    }

    @Test
    void writes_and_reads_bins() {
        assertThat(call("put", Value.get("a"), Value.get(List.of(1, "x")))).isEqualTo(0L);
        assertThat(client.get(null, ann).getList("a")).isEqualTo(List.of(1L, "x"));
        assertThat(call("unsaved")).isEqualTo(2L);
        assertThat(client.get(null, ann).bins).doesNotContainKey("b");
    }

    @Test
    void counts_all_writes_of_a_function_as_one() {
        assertThat(call("twice")).isEqualTo(0L);
        assertThat(client.get(null, ann).generation).isEqualTo(1);
    }

    @Test
    void refuses_a_record_created_without_bins() {
        assertRefused(ResultCode.KEY_NOT_FOUND_ERROR, () -> call("empty"));
    }

    @Test
    void removes_records() {
        client.put(null, ann, new Bin("a", 1));
        assertThat(call("gone")).isEqualTo(0L);
        assertThat(call("gone")).isEqualTo(1L);
        assertThat(client.exists(null, ann)).isFalse();
    }

    @Test
    void returns_collections_and_prints_them_as_the_server_does() {
        assertThat(call("values")).isEqualTo(Map.of("a", List.of(1L, "x", 2.5), "b", true));
        assertThat(call("text")).isEqualTo("[1, \"a\"] {\"a\":1}");
    }

    @Test
    void tells_file_and_line_of_a_failure() {
        assertThatThrownBy(() -> call("fail")).isInstanceOfSatisfying(AerospikeException.class, failed -> {
            assertThat(failed.getResultCode()).isEqualTo(ResultCode.UDF_BAD_RESPONSE);
            assertThat(failed.getBaseMessage()).endsWith("mod.lua:15: boom");
        });
    }

    @Test
    void knows_missing_functions_and_modules() {
        assertThatThrownBy(() -> call("nothing")).hasMessageContaining("function not found");
        assertThatThrownBy(() -> client.execute(null, ann, "nothing", "x"))
                .hasMessageContaining("UDF: Execution Error 1");
    }

    @Test
    void refuses_a_module_that_does_not_compile() {
        assertThatThrownBy(() -> client.registerUdfString(null, "\nfunction x(", "bad.lua", Language.LUA))
                .hasMessageContaining("compile_error")
                .hasMessageContaining("Line: 2");
        assertThat(server.info("udf-list")).doesNotContain("bad.lua");
    }

    @Test
    void runs_in_the_background() {
        client.put(null, ann, new Bin("a", 1));
        client.put(null, key("bob"), new Bin("a", 1));
        Statement everybody = new Statement();
        everybody.setNamespace(NAMESPACE);
        everybody.setSetName(SET);

        client.execute(null, everybody, "mod", "put", Value.get("seen"), Value.get(true))
                .waitTillComplete(1);

        assertThat(client.get(null, ann).getBoolean("seen")).isTrue();
        assertThat(client.get(null, key("bob")).getBoolean("seen")).isTrue();
    }

    @Test
    void forgets_removed_modules() {
        client.removeUdf(null, "mod.lua");
        assertThat(server.info("udf-list")).isEmpty();
        assertThatThrownBy(() -> call("twice")).hasMessageContaining("UDF: Execution Error 1");
    }

    @Test
    void lists_modules_in_the_order_of_their_first_registration() {
        List<String> names = List.of("zb.lua", "aa.lua", "mm.lua");
        names.forEach(this::register);
        client.removeUdf(null, "aa.lua");
        register("ab.lua");
        register("aa.lua");

        assertThat(Pattern.compile("filename=([^,]+)")
                        .matcher(server.info("udf-list"))
                        .results()
                        .map(match -> match.group(1)))
                .containsExactly("mod.lua", "zb.lua", "aa.lua", "mm.lua", "ab.lua");
    }

    private void register(String name) {
        client.registerUdfString(null, "function f(r) return 1 end", name, Language.LUA)
                .waitTillComplete(1);
    }
}
