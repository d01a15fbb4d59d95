package io.aerotype.benchmarks.mapping;

import com.sun.management.OperatingSystemMXBean;
import io.aerotype.processor.RecordProcessor;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What annotated records cost a build: javac with the processor, against javac without any on the same records with the
 * generated sources already there, as if written by hand, in turns, in one warm JVM. Arguments: the numbers of records to
 * try, else 250, 500 and 1000; {@code rounds=N} for more than three turns.
 *
 * <p>It tells three ratios, each of the best turns: of the time that passes, which needs an idle machine to mean anything;
 * of the processor time of the compiler's own thread; and of that of the whole JVM, which counts what runs beside it.
 */
public final class CompileTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean JVM = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CompileTime() {}

    /**
     * Runs the comparison.
     *
     * @param arguments how many records, each a run of its own, and how many turns
     * @throws IOException if no sources can be written
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = Stream.of(arguments)
                .filter(argument -> argument.startsWith("rounds="))
                .map(argument -> Integer.valueOf(argument.substring("rounds=".length())))
                .findFirst()
                .orElse(3);
        List<Integer> sizes = Stream.of(arguments)
                .filter(argument -> !argument.startsWith("rounds="))
                .map(Integer::valueOf)
                .toList();
        sizes = sizes.isEmpty() ? List.of(250, 500, 1000) : sizes;
        run(sizes.getFirst(), 2, null); // warms the compiler
        for (int size : sizes) {
            run(size, rounds, System.out);
        }
    }

    private static void run(int size, int rounds, @Nullable PrintStream out) throws IOException {
        Path directory = Files.createTempDirectory("compile-time");
        try {
            List<Path> records =
                    IntStream.range(0, size).mapToObj(i -> write(directory, i)).toList();
            Path generated = Files.createDirectory(directory.resolve("generated"));
            compile(records, directory, generated, true);
            List<Path> both =
                    Stream.concat(records.stream(), sources(generated)).toList();
            Cost processed = Cost.UNKNOWN;
            Cost byHand = Cost.UNKNOWN;
            for (int round = 0; round < rounds; round++) {
                byHand = byHand.best(compile(both, directory, generated, false));
                processed = processed.best(
                        compile(records, directory, Files.createTempDirectory(directory, "sources"), true));
            }
            if (out != null) {
                out.printf(
                        "%d records: by hand %.2f s, with the processor %.2f s; ratio of time %.3f, of the compiler's"
                                + " thread %.3f, of the JVM %.3f; %.2f ms a record%n",
                        size,
                        byHand.passed,
                        processed.passed,
                        processed.passed / byHand.passed,
                        processed.thread / byHand.thread,
                        processed.jvm / byHand.jvm,
                        1000 * processed.passed / size);
            }
        } finally {
            delete(directory);
        }
    }

    /** Seconds that passed, and of processor time: of the compiler's thread, of all threads. */
    private record Cost(double passed, double thread, double jvm) {
        private static final Cost UNKNOWN =
                new Cost(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

        private static Cost now() {
            return new Cost(
                    System.nanoTime() / 1e9, THREADS.getCurrentThreadCpuTime() / 1e9, JVM.getProcessCpuTime() / 1e9);
        }

        private Cost since(Cost before) {
            return new Cost(passed - before.passed, thread - before.thread, jvm - before.jvm);
        }

        private Cost best(Cost other) {
            return new Cost(Math.min(passed, other.passed), Math.min(thread, other.thread), Math.min(jvm, other.jvm));
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

    /** Compiles and answers what it took. */
    private static Cost compile(List<Path> inputs, Path directory, Path sources, boolean process) throws IOException {
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
            Cost before = Cost.now();
            boolean compiled = task.call();
            Cost cost = Cost.now().since(before);
            if (!compiled) {
                throw new IllegalStateException("The sources do not compile.");
            }
            return cost;
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
