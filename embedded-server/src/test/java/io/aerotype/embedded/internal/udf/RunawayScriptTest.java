package io.aerotype.embedded.internal.udf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aerotype.embedded.internal.udf.UdfModules.CompileException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luaj.vm2.LuaValue;

/** Scripts that would never end, take all the memory, or meddle with others. */
@Timeout(60)
final class RunawayScriptTest {
    private final AtomicLong looks = new AtomicLong();

    /** A second goes by between any two looks at this clock. */
    private final InstantSource clock = () -> Instant.ofEpochSecond(looks.incrementAndGet());

    private final UdfModules modules = new UdfModules(clock, Duration.ofSeconds(5));

    private Script script(String name, String source) throws CompileException {
        UdfModule module = new UdfModule(name, source);
        modules.put(module);
        return new Script(module, modules);
    }

    private static String run(Script script) {
        return script.call("run", LuaValue.NIL, LuaValue.NONE, LuaValue::tojstring);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while true do end",
                "while true do pcall(function() while true do end end) end",
                "while true do xpcall(function() while true do end end, print) end",
                "while true do coroutine.resume(coroutine.create(function() while true do end end)) end",
                "while true do pcall(coroutine.wrap(function() while true do end end)) end",
                "local function f() return f() end f()",
                "for i = 1, 1e18 do end",
                "load('while true do end')()",
            })
    void stops_a_script_that_does_not_end(String body) throws CompileException {
        Script script = script("endless.lua", "function run() " + body + " end");
        assertThatThrownBy(() -> run(script)).isInstanceOf(UdfException.class).hasMessageContaining("ran too long");
        assertThat(looks.get()).isLessThan(100);
    }

    @Test
    void stops_a_module_that_does_not_end_when_it_is_loaded() {
        assertThatThrownBy(() -> script("stuck.lua", "while true do end"))
                .isInstanceOf(UdfException.class)
                .hasMessageContaining("ran too long");
    }

    @Test
    void a_script_that_was_stopped_runs_again() throws CompileException {
        Script script = script(
                "again.lua", "count = 0 function run() count = count + 1 while count < 2 do end return count end");
        assertThatThrownBy(() -> run(script)).hasMessageContaining("ran too long");
        assertThat(run(script)).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return string.rep('x', 1e10)",
                "return ('x'):rep(1e10)",
                "return string.rep('', 1e10, 'xxxxxxxx')",
                "return bytes.get_string(bytes(1), 1, 2000000000)",
                "local b = bytes(1) bytes.set_byte(b, 2000000000, 1)",
                "local l = list() l[2000000000] = 1",
                "local l = list() list.insert(l, 2000000000, 1)",
                "local function deep() return 1 + deep() end return deep()",
            })
    void refuses_what_takes_too_much_memory(String body) throws CompileException {
        Script script = script("greedy.lua", "function run() " + body + " end");
        assertThatThrownBy(() -> run(script)).isInstanceOf(UdfException.class);
    }

    @Test
    void worlds_share_nothing() throws CompileException {
        Script first = script("first.lua", """
            string.shout = function() return 'leaked' end
            math.pi = 4
            shared = 1
            function run() return pcall(function() getmetatable('').__index = string end) end
            """);
        Script second = script(
                "second.lua",
                "function run() return tostring(string.shout) .. tostring(('x').shout) .. tostring(shared) .. math.pi"
                        + " end");
        assertThat(run(first)).isEqualTo("false");
        assertThat(run(second)).startsWith("nilnilnil3.14");
    }

    @Test
    void strings_have_their_methods() throws CompileException {
        Script script = script("methods.lua", "function run() return ('ab'):upper():rep(2, '-') .. #'xyz' end");
        assertThat(run(script)).isEqualTo("AB-AB3");
    }
}
