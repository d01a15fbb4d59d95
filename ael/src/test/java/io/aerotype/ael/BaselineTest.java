package io.aerotype.ael;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The language's specification by example: files of sources with the typed tree or the issues they come to.
 *
 * <p>{@code mvn test -Daerotype.baselines=rewrite} writes what the language does now; review the difference.
 */
final class BaselineTest {
    private static final Path FILES = Path.of("src", "test", "resources", "baselines");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("aerotype.baselines"));

    @TestFactory
    Stream<DynamicTest> every_source_comes_to_what_its_baseline_says() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String expected = Files.readString(file);
                    String actual = Baseline.rewritten(expected);
                    if (REWRITE) {
                        Files.writeString(file, actual);
                    } else {
                        assertThat(actual).isEqualTo(expected);
                    }
                }));
    }

    @Test
    void every_code_has_a_baseline() throws IOException {
        String all = files().stream().map(BaselineTest::read).collect(Collectors.joining());
        assertThat(Arrays.stream(IssueCode.values()).map(IssueCode::code))
                .filteredOn(code -> !code.equals(IssueCode.TOO_DEEP.code())
                        && !code.equals(IssueCode.TOO_LONG.code())
                        && !code.equals(IssueCode.WRONG_VALUE.code()))
                .as(
                        "codes; those of size are tested where the sources are generated, that of values with its arguments")
                .allSatisfy(code -> assertThat(all).contains("\n" + code + " "));
    }

    @Test
    void every_code_has_a_heading_in_the_error_reference() throws IOException {
        String reference = Files.readString(Path.of("..", "docs", "errors.md"));
        assertThat(Arrays.stream(IssueCode.values()).map(IssueCode::code))
                .allSatisfy(code -> assertThat(reference).contains("\n### " + code + " "));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
