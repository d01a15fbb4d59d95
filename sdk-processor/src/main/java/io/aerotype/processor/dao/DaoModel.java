package io.aerotype.processor.dao;

import io.aerotype.processor.model.Declaration;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.text.RecordSchema;
import java.util.List;
import java.util.Optional;

/**
 * An interface with {@code @Dao}, as written.
 *
 * @param declaration the interface
 * @param subject the record it is about; empty if that one has mistakes, which are reported there
 * @param methods its abstract methods, inherited ones included, in order
 * @param mistakes why it cannot be read; empty if it can
 */
public record DaoModel(
        Declaration declaration, Optional<Subject> subject, List<DaoMethod> methods, List<Diagnostic> mistakes) {
    /**
     * The record an interface is about.
     *
     * @param record the record
     * @param schema its bins
     */
    public record Subject(RecordModel record, RecordSchema schema) {}
}
