package io.aerotype.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle asks of a processor that calls itself isolating. */
class IncrementalBuildTest {
    @TempDir
    private Path directory;

    @Test
    void says_that_it_is_isolating() throws IOException {
        try (var declared =
                RecordProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(declared).isNotNull();
            assertThat(new String(declared.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(RecordProcessor.class.getName() + ",isolating");
        }
    }

    @TestFactory
    Stream<DynamicTest> each_file_is_made_for_one_type() {
        return Fixture.all("good")
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> {
                    List<List<Element>> origins = new ArrayList<>();

                    compile(fixture.sources(), List.of(), place(fixture.name()), recording(origins));

                    assertThat(origins)
                            .isNotEmpty()
                            .allSatisfy(
                                    origin -> assertThat(origin).singleElement().isInstanceOf(TypeElement.class));
                }));
    }

    /** Gradle compiles a changed source alone, against the classes of the others. */
    @TestFactory
    Stream<DynamicTest> a_source_alone_gives_what_it_gave_among_all() {
        // Class files name parameters only with this option; DAOs that inherit texts need them.
        return Fixture.all("good")
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.name(), () -> compareAloneWithAll(fixture.name(), fixture.sources(), "-parameters")));
    }

    @Test
    void class_files_without_names_of_parameters_do_for_records_of_daos_and_projections() throws IOException {
        List<Path> sources =
                List.of(source("Account.java", """
                    package shop;
                    import io.aerotype.annotation.*;
                    @DataSet(namespace = "test", set = "accounts")
                    public final class Account {
                      @Id private final String owner;
                      @Bin private final int total;
                      public Account(String owner, int total) { this.owner = owner; this.total = total; }
                      public String getOwner() { return owner; }
                      public int getTotal() { return total; }
                    }
                    """), source("Accounts.java", """
                        package shop;
                        import io.aerotype.annotation.*;
                        @Dao(Account.class)
                        interface Accounts { @Where("$.total > :more") java.util.List<Account> above(int more); }
                        """), source("Total.java", """
                            package shop;
                            import io.aerotype.annotation.*;
                            @Projection(Account.class)
                            record Total(int total) {}
                            """));

        compareAloneWithAll("accounts", sources);
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private void compareAloneWithAll(String name, List<Path> inputs, String... options) throws IOException {
        Place all = place(name);
        compile(inputs, List.of(), all, new RecordProcessor(), options);
        for (Path input : inputs) {
            Place alone = place(name + "-" + input.getFileName());
            compile(List.of(input), List.of(all.classes), alone, new RecordProcessor(), options);
            assertThat(texts(all.sources)).containsAllEntriesOf(texts(alone.sources));
            assertThat(texts(all.classes)).containsAllEntriesOf(texts(alone.classes));
        }
    }

    private record Place(Path classes, Path sources) {}

    private Place place(String name) throws IOException {
        return new Place(
                Files.createDirectories(directory.resolve(name).resolve("classes")),
                Files.createDirectories(directory.resolve(name).resolve("sources")));
    }

    private static void compile(
            List<Path> inputs, List<Path> classPath, Place place, Processor processor, String... options)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> path =
                new ArrayList<>(classPath.stream().map(Path::toString).toList());
        path.add(System.getProperty("java.class.path"));
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-classpath", String.join(System.getProperty("path.separator"), path)));
        arguments.addAll(List.of("-d", place.classes.toString(), "-s", place.sources.toString()));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(output, files, null, arguments, null, files.getJavaFileObjectsFromPaths(inputs));
            task.setProcessors(List.of(processor));
            assertThat(task.call()).as("%s: %s", inputs, output).isTrue();
        }
    }

    /** The processor, which tells what each of its files is made for. */
    private static Processor recording(List<List<Element>> origins) {
        RecordProcessor processor = new RecordProcessor();
        return proxy(Processor.class, processor, "init", arguments -> {
            ProcessingEnvironment environment = (ProcessingEnvironment) arguments[0];
            Filer filer = recording(environment.getFiler(), origins);
            processor.init(proxy(ProcessingEnvironment.class, environment, "getFiler", none -> filer));
            return null;
        });
    }

    private static Filer recording(Filer filer, List<List<Element>> origins) {
        return (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    Arrays.stream(arguments)
                            .filter(Element[].class::isInstance)
                            .forEach(elements -> origins.add(List.of((Element[]) elements)));
                    return method.invoke(filer, arguments);
                });
    }

    private interface Answer {
        @Nullable
        Object to(Object... arguments);
    }

    /** The same object but for one method. */
    private static <T> T proxy(Class<T> type, T real, String replaced, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(replaced)) {
                        return answer.to(arguments == null ? new Object[0] : arguments);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    /** Sources and schemas below a directory. */
    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".class"))
                    .toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
