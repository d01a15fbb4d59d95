package io.aerotype.processor;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.processor.discover.Discovery;
import io.aerotype.processor.discover.EnumConstants;
import io.aerotype.processor.discover.RecordReader;
import io.aerotype.processor.emit.RecordEmitter;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Reporter;
import io.aerotype.processor.rule.Rules;
import io.aerotype.processor.schema.SchemaFiles;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Takes each annotated record through the stages. A record with mistakes still gets empty classes of the generated
 * names, so that code which mentions them adds no "cannot find symbol" to the real message.
 */
final class RecordStep extends TypeStep {
    private final Reporter reporter;
    private final RecordReader reader;
    private final SchemaFiles schemas;

    RecordStep(ProcessingEnvironment environment, Reporter reporter) {
        super(environment.getFiler(), reporter, List.of(DataSet.class, Embedded.class));
        this.reporter = reporter;
        this.reader = new RecordReader(environment.getElementUtils());
        this.schemas = new SchemaFiles(
                environment.getFiler(),
                environment.getOptions(),
                constants -> EnumConstants.of(environment.getElementUtils(), constants));
    }

    @Override
    boolean process(TypeElement type) {
        Discovery discovery = reader.read(type);
        List<Diagnostic> mistakes = discovery.mistakes();
        if (mistakes.isEmpty()) {
            mistakes = Rules.check(discovery.record());
        }
        if (mistakes.isEmpty()) {
            schemas.check(discovery.record(), type, reporter::tell).forEach(reporter::report);
        }
        mistakes.forEach(reporter::report);
        write(
                (mistakes.isEmpty()
                                ? RecordEmitter.emit(discovery.record())
                                : RecordEmitter.skeletons(discovery.record()))
                        .stream(),
                type);
        return true;
    }
}
