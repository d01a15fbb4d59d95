package io.aerotype.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each directory under {@code good} compiles without a warning, and what is generated is the text under {@code expected}.
 * Run with {@code -Daerotype.goldens=rewrite} to rewrite the texts, and review the difference.
 */
class GoldenTest {
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("aerotype.goldens"));

    @TestFactory
    Stream<DynamicTest> generates_what_was_reviewed() {
        return Fixture.all("good").map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> check(fixture)));
    }

    @TestFactory
    Stream<DynamicTest> generates_the_same_whatever_the_order_of_the_sources() {
        return Fixture.all("good")
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.name(),
                        () -> assertThat(generated(fixture.compileReversed()))
                                .isEqualTo(generated(fixture.compile()))));
    }

    private static void check(Fixture fixture) throws IOException {
        // 'processing' reports annotations that no processor claims: ours, by design, and every other library's.
        Compilation compilation = fixture.compile("-Xlint:all,-processing", "-Werror");

        // Notes are advice about indexes, which AdviceTest is about.
        assertThat(compilation.diagnostics()).allMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.NOTE);
        Map<String, String> generated = generated(compilation);
        if (REWRITE) {
            rewrite(fixture.expected(), generated);
        }
        assertThat(generated).isEqualTo(expected(fixture.expected()));
    }

    private static Map<String, String> generated(Compilation compilation) {
        Map<String, String> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                files.put(
                        Path.of(file.getName()).getFileName().toString(),
                        file.getCharContent(false).toString());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return files;
    }

    private static Map<String, String> expected(Path directory) {
        assertThat(directory)
                .as("Missing: run with -Daerotype.goldens=rewrite and review what is written")
                .isDirectory();
        return Fixture.list(directory)
                .collect(Collectors.toMap(
                        path -> path.getFileName().toString(), GoldenTest::read, (a, b) -> a, TreeMap::new));
    }

    private static void rewrite(Path directory, Map<String, String> files) throws IOException {
        Files.createDirectories(directory);
        for (Path old : Fixture.list(directory).toList()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
