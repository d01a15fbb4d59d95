package io.aerotype.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A directory of sources that are compiled together with the processor. */
record Fixture(Path directory) {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** The directories under {@code good} or {@code bad}, by name. */
    static Stream<Fixture> all(String kind) {
        return list(RESOURCES.resolve(kind)).filter(Files::isDirectory).map(Fixture::new);
    }

    String name() {
        return directory.getFileName().toString();
    }

    /** Where what is generated from these sources is kept. */
    Path expected() {
        return RESOURCES.resolve("expected").resolve(name());
    }

    List<Path> sources() {
        return list(directory).filter(path -> path.toString().endsWith(".java")).toList();
    }

    /** Compiles; a directory {@code schema} beside the sources holds the schemas that were committed. */
    Compilation compile(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        Path schemas = directory.resolve("schema");
        if (Files.isDirectory(schemas)) {
            all.add("-Aaerotype.schema=" + schemas);
        }
        return compile(sources(), all.toArray(String[]::new));
    }

    Compilation compileReversed() {
        return compile(sources().reversed());
    }

    private static Compilation compile(List<Path> sources, String... options) {
        List<JavaFileObject> files = new ArrayList<>();
        for (Path source : sources) {
            try {
                files.add(JavaFileObjects.forResource(source.toUri().toURL()));
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Compiler.javac()
                .withProcessors(new RecordProcessor())
                .withOptions((Object[]) options)
                .compile(files);
    }

    static Stream<Path> list(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
