package io.aerotype.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Eclipse compiler generates the same text as javac, and compiles it. */
class EclipseCompilerTest {
    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> generates_what_javac_generates() {
        return Fixture.all("good").map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> check(fixture)));
    }

    private void check(Fixture fixture) throws IOException {
        Path classes = Files.createDirectories(directory.resolve(fixture.name()).resolve("classes"));
        Path sources = Files.createDirectories(directory.resolve(fixture.name()).resolve("sources"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        JavaCompiler compiler = new EclipseCompiler();
        boolean compiled;
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output,
                    files,
                    diagnostics,
                    List.of(
                            "--release",
                            "21",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            "-d",
                            classes.toString(),
                            "-s",
                            sources.toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(fixture.sources()));
            task.setProcessors(List.of(new RecordProcessor()));
            compiled = task.call();
        }

        assertThat(compiled).as("%s %s", diagnostics.getDiagnostics(), output).isTrue();
        assertThat(texts(sources)).isEqualTo(texts(fixture.expected()));
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
