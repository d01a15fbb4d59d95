package io.aerotype.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import io.aerotype.processor.report.Reporter;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;

/**
 * Generates handles, bins, write builders and codecs for annotated records. What it makes for a record depends on that
 * record alone, so that incremental builds may run it for one source file.
 */
@AutoService(Processor.class)
public final class RecordProcessor extends BasicAnnotationProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    protected Iterable<? extends Step> steps() {
        return List.of(new RecordStep(processingEnv, new Reporter(processingEnv.getMessager())));
    }
}
