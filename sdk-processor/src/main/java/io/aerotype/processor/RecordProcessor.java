package io.aerotype.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import io.aerotype.processor.report.Reporter;
import io.aerotype.processor.schema.SchemaFiles;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;

/**
 * Generates handles, bins, write builders and codecs for annotated records, and what reads some of their components. What
 * it makes for a type depends on that type and those it names alone, so that incremental builds may run it for one source file.
 */
@AutoService(Processor.class)
public final class RecordProcessor extends BasicAnnotationProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SchemaFiles.DIRECTORY, SchemaFiles.ACCEPT);
    }

    @Override
    protected Iterable<? extends Step> steps() {
        Reporter reporter = new Reporter(processingEnv.getMessager());
        return List.of(
                new RecordStep(processingEnv, reporter),
                new ProjectionStep(processingEnv, reporter),
                new DaoStep(processingEnv, reporter));
    }
}
