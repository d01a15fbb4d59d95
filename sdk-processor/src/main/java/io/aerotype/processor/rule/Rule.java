package io.aerotype.processor.rule;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import java.util.stream.Stream;

/** One check of a record. It sees the whole record and reports all it finds. */
interface Rule {
    /** The mistakes found, in the order of the components. */
    Stream<Diagnostic> check(RecordModel record);
}
