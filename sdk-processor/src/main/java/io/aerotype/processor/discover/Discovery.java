package io.aerotype.processor.discover;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import java.util.List;

/**
 * What was found at an annotated type.
 *
 * @param record the record as written; without components if the type is not one that can be read
 * @param mistakes what is wrong with how it is written
 * @param readable whether the type is one that can be read, so that the rules have something to look at
 * @param incomplete whether something is missing that another processor may still add
 */
public record Discovery(RecordModel record, List<Diagnostic> mistakes, boolean readable, boolean incomplete) {}
