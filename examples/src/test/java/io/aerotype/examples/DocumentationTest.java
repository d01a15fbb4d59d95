package io.aerotype.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every Java snippet of the README and the guides stands, line for line, in a source the build compiles: an example, or
 * what the processor generated from one. A guide cannot show what does not compile.
 */
class DocumentationTest {
    private static final Path ROOT = Path.of("..");
    private static final List<Path> COMPILED = List.of(
            Path.of("src/main/java"), Path.of("src/test/java"), Path.of("target/generated-sources/annotations"));
    private static final Pattern JAVA_BLOCK = Pattern.compile("(?ms)^```java\\R(.*?)^```");

    /** A dependency as Maven or as Gradle writes it. */
    private static final Pattern COORDINATES = Pattern.compile(
            "(?:<groupId>io\\.aerotype</groupId>\\s*<artifactId>|[\"']io\\.aerotype:)aerotype-([a-z-]+)(?:</artifactId>\\s*<version>|:)"
                    + "([^<\"']+)");

    @TestFactory
    Stream<DynamicTest> every_snippet_is_part_of_a_compiled_source() {
        String sources = String.join(
                "\n", COMPILED.stream().flatMap(DocumentationTest::texts).toList());
        String compiled = "\n" + normalized(sources) + "\n";
        return pages().stream()
                .flatMap(page -> snippets(page).stream()
                        .map(snippet -> DynamicTest.dynamicTest(
                                page.getFileName() + ": " + firstLine(snippet),
                                () -> assertThat(compiled.contains("\n" + normalized(snippet) + "\n"))
                                        .as("no compiled source holds this snippet:%n%s", snippet)
                                        .isTrue())));
    }

    @TestFactory
    Stream<DynamicTest> every_artifact_a_page_names_is_built_here_in_this_version() {
        String reactor = text(ROOT.resolve("pom.xml"));
        List<MatchResult> named = pages().stream()
                .flatMap(page -> COORDINATES.matcher(text(page)).results())
                .toList();
        assertThat(named).isNotEmpty();
        return named.stream()
                .map(match -> DynamicTest.dynamicTest(match.group(1), () -> {
                    assertThat(text(ROOT.resolve(match.group(1)).resolve("pom.xml")))
                            .contains("<artifactId>aerotype-" + match.group(1) + "</artifactId>");
                    assertThat(reactor).contains("<version>" + match.group(2) + "</version>");
                }));
    }

    private static List<Path> pages() {
        try (Stream<Path> guides = Files.walk(ROOT.resolve("docs"))) {
            List<Path> pages =
                    new ArrayList<>(guides.filter(path -> path.toString().endsWith(".md"))
                            .sorted()
                            .toList());
            pages.add(ROOT.resolve("README.md"));
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> snippets(Path page) {
        return JAVA_BLOCK
                .matcher(text(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Stream<String> texts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(path -> path.toString().endsWith(".java"))
                    .map(DocumentationTest::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Indentation, blank lines and line ends may differ; nothing else may. */
    private static String normalized(String text) {
        return String.join(
                "\n",
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static String firstLine(String snippet) {
        return snippet.lines().findFirst().orElse("").strip();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
