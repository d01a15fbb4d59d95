package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the libraries of functions do at their edges, as a server of release 8.1.2 did it. */
final class UdfLibraryTest {
    private static final String MODULE = """
        function run(rec, code)
          local compiled, broken = load(code)
          if not compiled then error(broken) end
          return compiled(rec)
        end
        """;

    private final TestServer server = new TestServer();
    private final AerospikeClient client = server.client();
    private final Key ann = key("ann");

    @BeforeEach
    void register() {
        client.registerUdfString(null, MODULE, "edge.lua", Language.LUA);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Object run(String code) {
        return client.execute(null, ann, "edge", "run", Value.get("local rec = ...\n" + code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // Bytes are made with room, not with content; what lies beyond the content is no value at all.
                "local b = bytes(16) return list{bytes.size(b), tostring(b)} | [0, Bytes()]",
                "local r = list() list.append(r, bytes.get_byte(bytes(4), 2)) return r | []",
                "local r = list() list.append(r, bytes(4)[2]) return r | [null]",
                "local b = bytes(4) bytes.set_byte(b, 3, 7) return list{bytes.size(b), b[3]} | [3, 7]",
                "local b = bytes(4) return list{bytes.append_byte(b, 256), bytes.append_byte(b, 255)} | [false, true]",
                "local b = bytes(4) return list{bytes.append_int16(b, 40000), bytes.append_int16(b, -2)} | [false,"
                        + " true]",
                "local b = bytes(4) bytes.append_string(b, 'ab') return #b | 0",
                "local b = bytes(4) return list{bytes.set_size(b, 4), bytes.set_size(b, 5)} | [true, false]",
                "local b = bytes(4) return list{bytes.append_var_int(b, 300), bytes.size(b)} | [2, 0]",
                // A key keeps no value; what is no value to the server is not stored.
                "local m = map{a = 1} m.a = nil return #m | 1",
                "local m = map{a = 1} map.remove(m, 'a') return #m | 0",
                "local l = list{1} list.append(l, {}) list.append(l, nil) return #l | 2",
                "local l = list{1} l[3] = 2 return tostring(l) | [1, NIL, 2]",
                "return list.take(list{1, 2}, 0) | null",
                "return list.new() | null",
                "return tostring(list.new(2)) | []",
                // A table's gaps are none of the list's.
                "return tostring(list{1, nil, 2}) | [1, 2]",
                // A record that is not there has no set, no bins, and no names of them.
                "return record.setname(rec) | null",
                "rec.a = 1 return record.numbins(rec) | 0",
                "rec.a = 1 aerospike:create(rec) return record.numbins(rec) | 1",
            })
    void answers_as_the_reference(String code, String answer) {
        assertThat(String.valueOf(run(code))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rec.i | 9007199254740993",
                "rec.i + 1 | 9007199254740994",
                "rec.i * rec.i | 18014398509481985",
                "-rec.i | -9007199254740993",
                "rec.f | 2.0",
                "rec.f + 1 | 3.0",
                "1 - rec.f | -1.0",
                "rec.f * 3 | 6.0",
                "rec.i % 2 | 1",
                "rec.f ^ 3 | 8.0",
                "rec.s / 2 | 3.0",
                "rec.s % 4 | 2",
                "7 % rec.s | 1",
                "-7 % rec.s | 5",
                "tostring(rec.f) | 2.0",
                "tostring(rec.s / 4) | 1.5",
                "tostring(rec.f / 3) | 0.66666666666667",
                "rec.f == 2 | true",
                "rec.f < rec.s | true",
                "rec.s >= 6 | true",
                "map{[rec.s] = 1}[6] | 1",
                "({'a', 'b'})[rec.f] | b",
                "string.format('%d', rec.f) | 2",
            })
    void a_number_of_a_bin_is_an_integer_of_64_bits_or_a_float_and_stays_one(String expression, String value) {
        client.put(null, ann, new Bin("i", 9007199254740993L), new Bin("f", 2.0), new Bin("s", 6));
        assertThat(String.valueOf(run("return " + expression))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return list{1}['none']", "return list{1}[1.5]", "local l = list{1} l[true] = 2 return l"})
    void a_place_in_a_list_is_an_integer(String code) {
        TestServer.assertRefused(ResultCode.UDF_BAD_RESPONSE, () -> run(code));
        assertThat(run("return list{1}['1']")).isEqualTo(1L);
        assertThat(run("return list{1}[nil]")).isNull();
    }

    @Test
    void stores_a_value_as_it_is_when_the_record_is_updated() {
        client.put(null, ann, new Bin("other", 1));
        run("local l = list{1} rec.l = l list.append(l, 2) aerospike:update(rec) list.append(l, 3)");
        assertThat(client.get(null, ann).getList("l")).isEqualTo(List.of(1L, 2L));
    }

    @Test
    void changes_of_a_bin_that_was_only_read_show_to_the_function_alone() {
        client.put(null, ann, new Bin("l", List.of(1)));
        assertThat(run("list.append(rec.l, 2) aerospike:update(rec) return rec.l"))
                .isEqualTo(List.of(1L, 2L));
        assertThat(client.get(null, ann).getList("l")).isEqualTo(List.of(1L));
    }

    @Test
    void a_removed_record_stays_without_bins_until_the_function_ends() {
        client.put(null, ann, new Bin("a", 1));
        assertThat(run("return list{aerospike:remove(rec), aerospike:exists(rec), aerospike:update(rec)}"))
                .isEqualTo(List.of(0L, true, 0L));
        assertThat(client.exists(null, ann)).isFalse();
    }

    @Test
    void what_was_set_survives_the_removal_of_a_record_that_is_not_there() {
        run("rec.a = 1 aerospike:remove(rec) return aerospike:create(rec)");
        assertThat(client.get(null, ann).getLong("a")).isEqualTo(1);
    }

    @Test
    void keeps_the_order_that_a_map_has() {
        client.put(null, ann, new Bin("m", Value.get(new TreeMap<>(Map.of("a", 1, "b", 2)))));
        run("rec.n = rec.m aerospike:update(rec)");
        assertThat(client.get(null, ann).getValue("n")).isInstanceOf(TreeMap.class);
    }

    @Test
    void fails_to_name_the_bins_of_a_record_that_is_not_there() {
        assertThatThrownBy(() -> run("return record.bin_names(rec)")).hasMessageContaining("can't get bin names");
    }

    @Test
    void names_loaded_text_by_its_first_line() {
        assertThatThrownBy(() -> run("error('boom')")).hasMessageContaining("[string \"local rec = ......\"]:2: boom");
    }

    @Test
    void loads_no_compiled_chunks() {
        assertThat(run("return not pcall(string.dump, function() return 1 end) and load('\\27Lua') == nil"))
                .isEqualTo(true);
    }

    @Test
    void a_text_ends_at_its_first_zero() {
        assertThat(run("return 'a\\0b'")).isEqualTo("a");
    }
}
