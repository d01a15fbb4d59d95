package io.aerotype.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCatalogueTest {
    private static final Path BAD = Path.of("src/test/resources/bad");
    private static final Path REFERENCE = Path.of("../docs/errors.md");

    @ParameterizedTest
    @EnumSource
    void has_a_heading_in_the_reference(Problem problem) throws IOException {
        assertThat(Files.readString(REFERENCE)).contains("\n### " + problem.code() + " ");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTERNAL") // a crash of ours, with a test of its own
    void has_a_fixture(Problem problem) throws IOException {
        try (Stream<Path> fixtures = Files.list(BAD)) {
            assertThat(fixtures.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith(problem.code() + "_"));
        }
    }

    @Test
    void gives_each_mistake_a_code_of_its_own() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
    }
}
