package io.aerotype.processor;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.processor.discover.Discovery;
import io.aerotype.processor.discover.RecordReader;
import io.aerotype.processor.emit.GeneratedFile;
import io.aerotype.processor.emit.RecordEmitter;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import io.aerotype.processor.report.Reporter;
import io.aerotype.processor.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Takes each annotated type through the stages. A type with mistakes still gets empty classes of the generated names, so
 * that code which mentions them adds no "cannot find symbol" to the real message.
 */
final class RecordStep implements Step {
    private final Filer filer;
    private final Reporter reporter;
    private final RecordReader reader;

    /** Types that were left to another processor once, and need not be again. */
    private final Set<String> postponed = new HashSet<>();

    RecordStep(ProcessingEnvironment environment, Reporter reporter) {
        this.filer = environment.getFiler();
        this.reporter = reporter;
        this.reader = new RecordReader(environment.getElementUtils(), environment.getTypeUtils());
    }

    @Override
    public Set<Class<? extends Annotation>> annotations() {
        Set<Class<? extends Annotation>> annotations = new LinkedHashSet<>();
        annotations.add(DataSet.class);
        annotations.add(Embedded.class);
        return annotations;
    }

    @Override
    public boolean process(TypeElement type, boolean last) {
        try {
            Discovery discovery = reader.read(type);
            if (!last && waits(discovery)) {
                return false;
            }
            if (discovery.missing() == Discovery.Missing.TYPES) {
                write(discovery.record(), false);
                return true;
            }
            List<Diagnostic> mistakes = Rules.check(discovery);
            mistakes.forEach(reporter::report);
            write(discovery.record(), mistakes.stream().noneMatch(Diagnostic::fatal));
        } catch (RuntimeException bug) {
            reporter.report(Problem.INTERNAL.at(Origin.of(type), type.getQualifiedName(), bug));
        }
        return true;
    }

    private boolean waits(Discovery discovery) {
        return switch (discovery.missing()) {
            case NOTHING -> false;
            case TYPES, MEMBERS -> true;
            case PERHAPS_MEMBERS -> postponed.add(discovery.record().declared().canonicalName());
        };
    }

    private void write(RecordModel record, boolean sound) {
        for (GeneratedFile file : sound ? RecordEmitter.emit(record) : RecordEmitter.skeletons(record)) {
            try (Writer source = filer.createSourceFile(
                            file.name(), record.origin().element())
                    .openWriter()) {
                source.write(file.text());
            } catch (FilerException taken) {
                reporter.report(Problem.GENERATED_NAME_TAKEN.at(
                        record.origin(), record.declared().simpleName(), file.name()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
