package io.aerotype.embedded.internal.lua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.luaj.vm2.LuaError;

/** Any text at all is a program, or is refused with a line and a reason; a program ends with an error of Lua's at worst. */
final class LuaFuzzTest {
    private static final int TRIES = 2_000;
    private static final int MOST_STEPS = 2_000;

    private static final List<String> WORDS = List.of(
            "and",
            "break",
            "do",
            "else",
            "elseif",
            "end",
            "false",
            "for",
            "function",
            "goto",
            "if",
            "in",
            "local",
            "nil",
            "not",
            "or",
            "repeat",
            "return",
            "then",
            "true",
            "until",
            "while",
            "+",
            "-",
            "*",
            "/",
            "%",
            "^",
            "#",
            "&",
            "~",
            "|",
            "<<",
            ">>",
            "//",
            "==",
            "~=",
            "<=",
            ">=",
            "<",
            ">",
            "=",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "::",
            ";",
            ":",
            ",",
            ".",
            "..",
            "...",
            "a",
            "b",
            "x",
            "1",
            "2.5",
            "0x10",
            "'s'",
            "\"t\"",
            "[[l]]",
            "--c\n",
            "\n",
            "_ENV",
            "<const>",
            "<close>",
            "print",
            "string",
            "format",
            "setmetatable",
            "pcall",
            "error",
            "table",
            "9e999",
            "\\");

    /** Statements that are Lua, to get further than the first wrong word. */
    private static final List<String> STATEMENTS = List.of(
            "local a = {1, 2, x = 3}",
            "a = a + 1",
            "b = #a",
            "for i = 1, 3 do a = i end",
            "x = function(...) return ... end",
            "while a do break end",
            "b = x(1, 2)",
            "goto l ::l::",
            "local s <const> = 's' .. 1",
            "a = 7 // 0",
            "return string.format('%d', a)",
            "x.y.z = 1",
            "a, b = b, a",
            "repeat local q = 1 until q",
            "a = {} a[a] = a",
            "setmetatable(a, {__index = a})",
            "b = a.none",
            "error(a)",
            "x = x and x() or nil",
            "return coroutine.wrap(x)");

    /** No error of Lua's: a script could catch that. */
    private static final class OutOfSteps extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Property(tries = TRIES)
    void any_words(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder source = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            boolean isWord = random.nextInt(3) > 0;
            List<String> choice = isWord ? WORDS : STATEMENTS;
            source.append(choice.get(random.nextInt(choice.size()))).append(isWord ? ' ' : '\n');
        }
        run(source.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = TRIES)
    void statements_one_after_the_other(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder source = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            source.append("do ")
                    .append(STATEMENTS.get(random.nextInt(STATEMENTS.size())))
                    .append(" end\n");
        }
        run(source.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = TRIES)
    void any_bytes(@ForAll byte[] source) {
        run(source);
    }

    private static void run(byte[] source) {
        int[] steps = {0};
        Timer timer = () -> {
            if (++steps[0] > MOST_STEPS) {
                throw new OutOfSteps();
            }
        };
        try {
            Chunk.read(source, "fuzz", timer)
                    .function(StandardLibraries.world(timer))
                    .invoke();
        } catch (SyntaxError wrong) {
            assertThat(wrong.line()).isPositive();
            assertThat(wrong.reason()).isNotBlank();
        } catch (LuaError failed) {
            assertThat(failed.getMessage()).isNotNull();
        } catch (OutOfSteps stopped) {
            assertThat(steps[0]).isEqualTo(MOST_STEPS + 1);
        }
    }
}
