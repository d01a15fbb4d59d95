package io.aerotype.benchmarks.mapping;

import io.aerotype.processor.RecordProcessor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What annotated records cost a build: javac with the processor, against javac on the same records with the generated
 * sources already written, as by hand. Arguments: the numbers of records to try, else 250, 500 and 1000.
 */
public final class CompileTime {
    private static final int ROUNDS = 3;

    private CompileTime() {}

    /**
     * Runs the comparison.
     *
     * @param arguments how many records, each a run of its own
     * @throws IOException if no sources can be written
     */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = arguments.length == 0
                ? List.of(250, 500, 1000)
                : Stream.of(arguments).map(Integer::valueOf).toList();
        run(sizes.getFirst(), false, System.out); // warms the compiler
        for (int size : sizes) {
            run(size, true, System.out);
        }
    }

    private static void run(int size, boolean report, PrintStream out) throws IOException {
        Path directory = Files.createTempDirectory("compile-time");
        try {
            List<Path> records =
                    IntStream.range(0, size).mapToObj(i -> write(directory, i)).toList();
            Path generated = Files.createDirectory(directory.resolve("generated"));
            compile(records, directory, generated, true);
            List<Path> both =
                    Stream.concat(records.stream(), sources(generated)).toList();
            double processed = Double.MAX_VALUE;
            double byHand = Double.MAX_VALUE;
            for (int round = 0; round < (report ? ROUNDS : 1); round++) {
                byHand = Math.min(byHand, compile(both, directory, generated, false));
                processed = Math.min(
                        processed, compile(records, directory, Files.createTempDirectory(directory, "sources"), true));
            }
            if (report) {
                out.printf(
                        "%d records: by hand %.2f s, with the processor %.2f s, ratio %.3f, %.2f ms a record%n",
                        size, byHand, processed, processed / byHand, 1000 * processed / size);
            }
        } finally {
            delete(directory);
        }
    }

    private static Path write(Path directory, int number) {
        try {
            return Files.writeString(directory.resolve("Record" + number + ".java"), """
                package many;

                import io.aerotype.annotation.*;
                import java.time.Instant;
                import java.util.List;
                import java.util.Map;
                import java.util.Optional;

                @DataSet(namespace = "test", set = "set%1$d")
                public record Record%1$d(
                        @Id String id,
                        String name,
                        @Indexed String status,
                        int age,
                        @Bin("login_count") long loginCount,
                        double balance,
                        boolean active,
                        Optional<String> email,
                        Instant created,
                        List<String> tags,
                        Map<String, Long> scores,
                        @Generation int generation) {}
                """.formatted(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles and answers how many seconds it took. */
    private static double compile(List<Path> inputs, Path directory, Path sources, boolean process) throws IOException {
        Path classes = Files.createTempDirectory(directory, "classes");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    null,
                    List.of(
                            "-classpath",
                            System.getProperty("java.class.path"),
                            "-d",
                            classes.toString(),
                            "-s",
                            sources.toString(),
                            process ? "-proc:full" : "-proc:none",
                            "-implicit:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(inputs));
            if (process) {
                task.setProcessors(List.of(new RecordProcessor()));
            }
            long start = System.nanoTime();
            boolean compiled = task.call();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!compiled) {
                throw new IllegalStateException("The sources do not compile.");
            }
            return seconds;
        }
    }

    private static Stream<Path> sources(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList().stream();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
