package io.aerotype.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of features is complete, and each row names a test that exists. */
class FeatureListTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9A-Z]+-\\d+) \\| (.+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");
    private static final String COUNTERPART = "Counterpart: ";

    /** How many rows each table of the checklist has. */
    private static final Map<String, Integer> TABLES =
            Map.of("000", 38, "001", 37, "002", 38, "003", 72, "004", 40, "A", 75, "B", 27, "C", 14, "T", 37);

    /** Rows of the table of ideas, of which not every one is for this project. */
    private static final List<Integer> IDEAS =
            List.of(1, 2, 5, 7, 8, 10, 11, 13, 14, 15, 19, 20, 21, 22, 31, 32, 33, 38);

    /** Rows without a test, at most: what cannot exist in Java, or is about the project and not its code. */
    private static final int MOST_COUNTERPARTS = 30;

    @Test
    void every_row_of_the_checklist_is_there_once() {
        assertThat(rows().keySet()).containsAll(expected());
        assertThat(rows().keySet())
                .containsAll(IDEAS.stream().map("D-%02d"::formatted).toList());
        assertThat(ROW.matcher(page()).results().count()).isEqualTo(rows().size());
    }

    @Test
    void every_trap_has_a_test() {
        assertThat(rows().entrySet().stream()
                        .filter(row -> row.getKey().startsWith("T-"))
                        .filter(row -> row.getValue().startsWith(COUNTERPART)))
                .isEmpty();
    }

    @Test
    void every_exception_has_its_row_in_the_page_of_errors() throws IOException {
        String errors = text(ROOT.resolve("docs/errors.md"));
        try (Stream<Path> sources = Files.list(ROOT.resolve("sdk-runtime/src/main/java/io/aerotype/error"))) {
            assertThat(sources.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> name.endsWith("Exception") && !name.equals("AerotypeException")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(errors).contains("| `" + name + "` |"));
        }
    }

    @Test
    void few_rows_have_a_counterpart_and_no_test() {
        assertThat(rows().values().stream().filter(shown -> shown.startsWith(COUNTERPART)))
                .hasSizeLessThanOrEqualTo(MOST_COUNTERPARTS)
                .allMatch(shown -> shown.length() > COUNTERPART.length());
    }

    @TestFactory
    Stream<DynamicTest> every_row_names_a_test_that_exists() {
        Map<String, String> sources = testSources();
        return rows().entrySet().stream()
                .filter(row -> !row.getValue().startsWith(COUNTERPART))
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> assertThat(exists(row.getValue(), sources))
                                .as("the test %s of row %s", row.getValue(), row.getKey())
                                .isTrue()));
    }

    private static boolean exists(String shown, Map<String, String> sources) {
        Matcher test = TEST.matcher(shown);
        return test.matches()
                && Pattern.compile("\\b" + test.group(2) + "\\(")
                        .matcher(sources.getOrDefault(test.group(1), ""))
                        .find();
    }

    private static List<String> expected() {
        return TABLES.entrySet().stream()
                .flatMap(table -> IntStream.rangeClosed(1, table.getValue())
                        .mapToObj(number -> "%s-%02d".formatted(table.getKey(), number)))
                .toList();
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(page()).results().forEach(row -> rows.put(row.group(1), row.group(4)));
        return rows;
    }

    private static String page() {
        return text(ROOT.resolve("docs/features.md"));
    }

    /** Every source of a test in this build, by the name of its class. */
    private static Map<String, String> testSources() {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.filter(file -> file.toString().endsWith("Test.java"))
                            .forEach(file ->
                                    sources.put(file.getFileName().toString().replace(".java", ""), text(file)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
