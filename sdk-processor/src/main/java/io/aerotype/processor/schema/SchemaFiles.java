package io.aerotype.processor.schema;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Notice;
import io.aerotype.processor.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes the schema of each record beside its classes, {@code META-INF/aerotype/schema/shop.User.schema}, and compares it
 * with the committed one if the build names a directory of them.
 */
public final class SchemaFiles {
    /** The directory of committed schemas. */
    public static final String DIRECTORY = "aerotype.schema";

    /** {@code true} to take the schemas as they are now for the committed ones. */
    public static final String ACCEPT = "aerotype.schema.accept";

    private static final String RESOURCES = "META-INF/aerotype/schema/";
    private static final String SUFFIX = ".schema";

    private final Filer filer;
    private final Optional<Path> directory;
    private final boolean accept;
    private final SchemaReader reader;

    /**
     * For one build.
     *
     * @param options the compiler's {@code -A} options
     * @param constants finds the constants of an enum by its name
     */
    public SchemaFiles(Filer filer, Map<String, String> options, Function<String, List<String>> constants) {
        this.filer = filer;
        this.directory = Optional.ofNullable(options.get(DIRECTORY)).map(Path::of);
        this.accept = Boolean.parseBoolean(options.get(ACCEPT));
        this.reader = new SchemaReader(constants);
    }

    /** Writes the schema of a record and says what is wrong with it. */
    public List<Diagnostic> check(RecordModel record, TypeElement type, Consumer<Notice> notices) {
        StoredSchema now = reader.read(record);
        String text = SchemaText.print(now);
        write(now, text, type);
        return directory
                .map(committed -> compare(record, now, text, committed.resolve(now.record() + SUFFIX), notices))
                .orElse(List.of());
    }

    private void write(StoredSchema schema, String text, TypeElement type) {
        try (Writer resource = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", RESOURCES + schema.record() + SUFFIX, type)
                .openWriter()) {
            resource.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Diagnostic> compare(
            RecordModel record, StoredSchema now, String text, Path file, Consumer<Notice> notices) {
        try {
            if (accept) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
                return List.of();
            }
            if (!Files.exists(file)) {
                notices.accept(new Notice(
                        record.origin(),
                        "No schema of %s is committed; build once with -A%s=true to write %s."
                                .formatted(now.record(), ACCEPT, file)));
                return List.of();
            }
            String before = Files.readString(file).replace("\r\n", "\n");
            Optional<StoredSchema> committed = SchemaText.parse(before);
            if (committed.isEmpty()) {
                return List.of(Problem.SCHEMA_UNREADABLE.at(record.origin(), file));
            }
            List<Diagnostic> breaks = SchemaRules.breaks(record, committed.get(), now);
            if (breaks.isEmpty() && !before.equals(text)) {
                notices.accept(new Notice(
                        record.origin(),
                        "The schema of %s changed in a way old data can live with; build once with -A%s=true to write %s."
                                .formatted(now.record(), ACCEPT, file)));
            }
            return breaks;
        } catch (IOException e) {
            return List.of(Problem.SCHEMA_UNREADABLE.at(record.origin(), file + ": " + e));
        }
    }
}
