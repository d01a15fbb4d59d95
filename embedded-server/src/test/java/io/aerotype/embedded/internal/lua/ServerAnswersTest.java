package io.aerotype.embedded.internal.lua;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Value;
import io.aerotype.embedded.EmbeddedAerospike;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pieces of Lua with what a server 8.1.2 said of them: the table {@code lua/answers.txt}, a piece and, indented, its
 * answer. Numbers show their type.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class ServerAnswersTest {
    private static final String MODULE = """
        local function show(v)
          if type(v) == 'number' then
            return math.type(v) .. ':' .. tostring(v)
          elseif type(v) == 'string' then
            return string.format('%q', v)
          end
          return (tostring(v):gsub('0x%x+', 'PTR'):gsub(': %x+$', ': PTR'))
        end
        function run(rec, source)
          local f, e = load('return ' .. source, '=s')
          if not f then f, e = load(source, '=s') end
          if not f then return 'COMPILE ' .. tostring(e) end
          local r = table.pack(pcall(f))
          local shown = {}
          for i = 1, r.n do shown[i] = show(r[i]) end
          return table.concat(shown, ' | ')
        end
        """;

    private final EmbeddedAerospike server = EmbeddedAerospike.start();
    private final AerospikeClient client = new AerospikeClient("127.0.0.1", server.port());

    @BeforeAll
    void register() {
        client.registerUdfString(null, MODULE, "answers.lua", Language.LUA).waitTillComplete();
    }

    @AfterAll
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void says_what_the_server_says(String piece, String answer) {
        assertThat(client.execute(null, new Key("test", "lua", 1), "answers", "run", Value.get(piece)))
                .isEqualTo(answer);
    }

    static Stream<Object[]> answers() throws IOException {
        try (InputStream table = ServerAnswersTest.class.getResourceAsStream("/lua/answers.txt")) {
            List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return IntStream.range(0, lines.size() / 2).mapToObj(i -> new Object[] {
                lines.get(2 * i).replace("\\n", "\n").replace("\\\n", "\\n"),
                lines.get(2 * i + 1).strip()
            });
        }
    }
}
