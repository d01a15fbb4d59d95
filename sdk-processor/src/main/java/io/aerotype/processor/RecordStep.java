package io.aerotype.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Takes each annotated record through the stages. A record with mistakes still gets empty classes of the generated
 * names, so that code which mentions them adds no "cannot find symbol" to the real message.
 */
final class RecordStep implements Step {
    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final RecordReader reader;

    RecordStep(ProcessingEnvironment environment, Reporter reporter) {
        this.environment = environment;
        this.reporter = reporter;
        this.reader = new RecordReader(environment.getElementUtils());
    }

    @Override
    public Set<String> annotations() {
        return Set.of(DataSet.class.getCanonicalName(), Embedded.class.getCanonicalName());
    }

    @Override
    public ImmutableSet<? extends Element> process(ImmutableSetMultimap<String, Element> found) {
        for (Element element : new LinkedHashSet<>(found.values())) {
            process((TypeElement) element);
        }
        return ImmutableSet.of();
    }

    private void process(TypeElement type) {
        try {
            Discovery discovery = reader.read(type);
            List<Diagnostic> mistakes = discovery.mistakes();
            if (mistakes.isEmpty()) {
                mistakes = Rules.check(discovery.record());
            }
            mistakes.forEach(reporter::report);
            write(discovery.record(), mistakes.isEmpty());
        } catch (RuntimeException bug) {
            reporter.report(Problem.INTERNAL.at(Origin.of(type), type.getQualifiedName(), bug));
        }
    }

    private void write(RecordModel record, boolean sound) {
        for (GeneratedFile file : sound ? RecordEmitter.emit(record) : RecordEmitter.skeletons(record)) {
            try (Writer source = environment
                    .getFiler()
                    .createSourceFile(file.name(), record.origin().element())
                    .openWriter()) {
                source.write(file.text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
