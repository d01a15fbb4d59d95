package io.aerotype.processor.discover;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import java.util.List;

/**
 * What was found at an annotated type.
 *
 * @param record the record as written; without components if the type is not one that can be read
 * @param mistakes why the type cannot be read as a record; empty if it can
 */
public record Discovery(RecordModel record, List<Diagnostic> mistakes) {}
