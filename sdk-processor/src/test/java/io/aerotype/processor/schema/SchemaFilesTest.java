package io.aerotype.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.aerotype.processor.RecordProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFilesTest {
    private static final String USER = """
        package shop;

        import io.aerotype.annotation.*;
        import java.util.*;

        @DataSet(namespace = "test", set = "users")
        public record User(
                @Id String id,
                @Bin("full_name") String name,
                @Indexed int age,
                Map<String, List<Status>> seen$MORE) {
            public enum Status { ACTIVE, CLOSED }
        }
        """;

    private static final String SCHEMA = """
        # How records of this type are stored. Written by the build; commit it.
        record\tshop.User
        place\ttest.users
        id\tjava.lang.String
        bin\toptional\tfull_name\tTEXT
        bin\trequired\tage\tINT32
        bin\toptional\tseen\tmapOf(TEXT, listOf(enum(ACTIVE,CLOSED)))
        index\tusers_age_idx\tage\tNUMERIC\tDEFAULT
        """;

    @TempDir
    Path directory;

    @Test
    void writes_the_schema_beside_the_classes() throws IOException {
        Compilation compilation = compile("");

        assertThat(compilation.diagnostics()).isEmpty();
        JavaFileObject written = compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/aerotype/schema/shop.User.schema")
                .orElseThrow();
        assertThat(written.getCharContent(false)).hasToString(SCHEMA);
    }

    @Test
    void says_nothing_while_the_committed_schema_is_that_of_the_record() throws IOException {
        commit(SCHEMA.replace("\n", "\r\n"));

        assertThat(compile("", "-Aaerotype.schema=" + directory).diagnostics()).isEmpty();
    }

    @Test
    void notes_that_none_is_committed_yet() {
        Compilation compilation = compile("", "-Aaerotype.schema=" + directory);

        assertThat(compilation.diagnostics()).singleElement().satisfies(note -> {
            assertThat(note.getKind()).isEqualTo(Diagnostic.Kind.NOTE);
            assertThat(note.getMessage(Locale.ROOT)).contains("No schema of shop.User is committed");
        });
    }

    @Test
    void notes_a_change_that_old_data_can_live_with() throws IOException {
        commit(SCHEMA);

        Compilation compilation = compile(", String email", "-Aaerotype.schema=" + directory);

        assertThat(compilation.diagnostics()).singleElement().satisfies(note -> {
            assertThat(note.getKind()).isEqualTo(Diagnostic.Kind.NOTE);
            assertThat(note.getMessage(Locale.ROOT)).contains("changed in a way old data can live with");
        });
    }

    @Test
    void refuses_a_change_that_old_data_cannot_live_with_until_it_is_accepted() throws IOException {
        commit(SCHEMA);

        String here = "-Aaerotype.schema=" + directory;
        assertThat(compile(", boolean vip", here).errors())
                .singleElement()
                .satisfies(error ->
                        assertThat(error.getMessage(Locale.ROOT)).startsWith("[RM129] Bin 'vip' must be there now"));
        assertThat(compile(", boolean vip", here, "-Aaerotype.schema.accept=true")
                        .diagnostics())
                .isEmpty();
        assertThat(compile(", boolean vip", here).diagnostics()).isEmpty();
    }

    private void commit(String schema) throws IOException {
        Files.writeString(directory.resolve("shop.User.schema"), schema);
    }

    private static Compilation compile(String more, String... options) {
        return Compiler.javac()
                .withProcessors(new RecordProcessor())
                .withOptions((Object[]) options)
                .compile(JavaFileObjects.forSourceString("shop.User", USER.replace("$MORE", more)));
    }
}
