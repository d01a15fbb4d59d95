package io.aerotype.processor;

import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.processor.discover.Discovery;
import io.aerotype.processor.discover.EnumConstants;
import io.aerotype.processor.discover.RecordReader;
import io.aerotype.processor.emit.RecordEmitter;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Reporter;
import io.aerotype.processor.rule.Rules;
import io.aerotype.processor.schema.SchemaFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Takes each annotated type through the stages. A type with mistakes still gets empty classes of the generated names, so
 * that code which mentions them adds no "cannot find symbol" to the real message.
 */
final class RecordStep extends TypeStep {
    private final Reporter reporter;
    private final RecordReader reader;
    private final SchemaFiles schemas;

    /** Types that were left to another processor once, and need not be again. */
    private final Set<String> postponed = new HashSet<>();

    RecordStep(ProcessingEnvironment environment, Reporter reporter) {
        super(environment.getFiler(), reporter, List.of(DataSet.class, Embedded.class));
        this.reporter = reporter;
        this.reader = new RecordReader(environment.getElementUtils(), environment.getTypeUtils());
        this.schemas = new SchemaFiles(
                environment.getFiler(),
                environment.getOptions(),
                constants -> EnumConstants.of(environment.getElementUtils(), constants));
    }

    @Override
    Taken take(TypeElement type, boolean last) {
        Discovery discovery = reader.read(type);
        if (!last && waits(discovery)) {
            return new Taken.Waiting();
        }
        if (discovery.missing() == Discovery.Missing.TYPES) {
            return new Taken.Generating(() -> RecordEmitter.skeleton(discovery.record()));
        }
        List<Diagnostic> mistakes = Rules.check(discovery);
        mistakes.forEach(reporter::report);
        RecordModel record = discovery.record();
        boolean sound = mistakes.stream().noneMatch(Diagnostic::fatal);
        if (sound) {
            schemas.check(record, type, reporter::tell).forEach(reporter::report);
        }
        return new Taken.Generating(() -> sound ? RecordEmitter.emit(record) : RecordEmitter.skeleton(record));
    }

    private boolean waits(Discovery discovery) {
        return switch (discovery.missing()) {
            case NOTHING -> false;
            case TYPES, MEMBERS -> true;
            case PERHAPS_MEMBERS -> postponed.add(discovery.record().declared().canonicalName());
        };
    }
}
