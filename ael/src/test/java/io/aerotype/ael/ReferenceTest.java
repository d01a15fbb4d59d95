package io.aerotype.ael;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference says nothing the language does not do. */
final class ReferenceTest {
    private static final Path REFERENCE = Path.of("..", "docs", "ael.md");
    private static final Pattern BLOCK = Pattern.compile("```ael ?(\\w*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LAST_CODE = Pattern.compile("`([^`]+)` \\|$");

    @TestFactory
    Stream<DynamicTest> every_example_does_what_it_shows() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(REFERENCE));
        while (block.find()) {
            Use use = block.group(1).equals("value") ? Use.VALUE : Use.CONDITION;
            boolean wrong = block.group(1).equals("wrong");
            block.group(2)
                    .lines()
                    .forEach(example -> tests.add(DynamicTest.dynamicTest(example, () -> {
                        List<Issue> issues = Ael.check(example, use, null).issues();
                        if (wrong) {
                            assertThat(issues).isNotEmpty();
                        } else {
                            assertThat(issues).isEmpty();
                        }
                    })));
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> every_row_of_the_comparison_has_an_example_that_works_or_a_reason() throws IOException {
        String reference = Files.readString(REFERENCE);
        String comparison = reference.substring(
                reference.indexOf("## Compared with the official"), reference.indexOf("## What a text costs"));
        List<String> rows =
                comparison.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
        assertThat(rows).hasSizeGreaterThan(60);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row, () -> {
                    Matcher code = LAST_CODE.matcher(row);
                    if (code.find()) {
                        String example = code.group(1).replace("\\|", "|");
                        assertThat(Ael.check(example, Use.VALUE, null).issues()).isEmpty();
                    } else {
                        assertThat(row).contains("left out");
                    }
                }));
    }

    @Test
    void the_table_of_operators_is_in_the_order_of_precedence() throws IOException {
        List<String> rows = Files.readString(REFERENCE)
                .lines()
                .dropWhile(line -> !line.startsWith("| level |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).hasSameSizeAs(Precedence.values());
        for (BinaryOp op : BinaryOp.values()) {
            String row = rows.get(List.of(Precedence.values()).indexOf(op.precedence()));
            assertThat(row.replace("\\|", "|")).contains("`" + op.symbol() + "`");
        }
        for (CompareOp op : CompareOp.values()) {
            assertThat(rows.get(List.of(Precedence.values()).indexOf(Precedence.COMPARISON)))
                    .contains("`" + op.symbol() + "`");
        }
    }

    @Test
    void every_function_and_every_fact_is_in_it() throws IOException {
        String reference = Files.readString(REFERENCE);
        for (Function function : Function.values()) {
            assertThat(reference).contains(function.word() + "(");
        }
        for (MetadataField field : MetadataField.values()) {
            assertThat(reference).contains("$." + field.word() + "(");
        }
    }
}
