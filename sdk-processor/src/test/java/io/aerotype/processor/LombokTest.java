package io.aerotype.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes whose accessors and constructors Lombok writes, whichever of the two processors runs first. */
class LombokTest {
    private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";
    private static final String OURS = "io.aerotype.processor.RecordProcessor";

    private static final String SOURCE = """
        package shop;

        import io.aerotype.annotation.*;
        import lombok.*;

        class Shop {
            @Data
            @DataSet(namespace = "test", set = "users")
            static class User {
                @Id private String id;
                @Bin private boolean active;
                @Bin private Address address;
                @Ignore private int reads;
            }

            @Value
            @Builder
            @Embedded
            static class Address {
                @Bin String street;
                @Bin int number;
            }

            @Getter
            @AllArgsConstructor
            @Embedded
            static class Point {
                @Bin private final double x;
                @Bin private final double y;
            }
        }
        """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {LOMBOK + "," + OURS, OURS + "," + LOMBOK})
    void reads_what_lombok_writes(String processors) throws IOException {
        Path source = directory.resolve("Shop.java");
        Files.writeString(source, SOURCE);
        Path sources = Files.createDirectory(directory.resolve("sources"));
        StringWriter output = new StringWriter();

        boolean compiled = compile(processors, source, sources, output);

        assertThat(compiled).as(output.toString()).isTrue();
        assertThat(Files.readString(sources.resolve("shop/Shop_UserDataSet.java")))
                .contains("user.setAddress(bins.get(ADDRESS));", "user.isActive()");
        assertThat(Files.readString(sources.resolve("shop/Shop_AddressCodec.java")))
                .contains("new Shop.Address(", "address.getStreet()");
        assertThat(Files.readString(sources.resolve("shop/Shop_PointCodec.java")))
                .contains("new Shop.Point(");
    }

    private static boolean compile(String processors, Path source, Path sources, StringWriter output)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            return compiler.getTask(
                            output,
                            files,
                            null,
                            List.of(
                                    "-classpath",
                                    System.getProperty("java.class.path"),
                                    "-processorpath",
                                    System.getProperty("java.class.path"),
                                    "-processor",
                                    processors,
                                    "-d",
                                    sources.toString(),
                                    "-s",
                                    sources.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
        }
    }
}
