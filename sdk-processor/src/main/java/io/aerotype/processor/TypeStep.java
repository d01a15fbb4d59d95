package io.aerotype.processor;

import io.aerotype.processor.emit.GeneratedFile;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import io.aerotype.processor.report.Reporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Takes the types with some annotations through the stages, each by itself: a crash concerns one type alone. */
abstract class TypeStep implements Step {
    private final Set<Class<? extends Annotation>> annotations;
    private final Filer filer;
    private final Reporter reporter;

    TypeStep(Filer filer, Reporter reporter, List<Class<? extends Annotation>> annotations) {
        this.filer = filer;
        this.reporter = reporter;
        this.annotations = Collections.unmodifiableSet(new LinkedHashSet<>(annotations));
    }

    @Override
    public final Set<Class<? extends Annotation>> annotations() {
        return annotations;
    }

    @Override
    public final boolean process(TypeElement type, boolean last) {
        try {
            return take(type, last);
        } catch (RuntimeException bug) {
            reporter.report(Problem.INTERNAL.at(Origin.of(type), type.getQualifiedName(), bug));
            return true;
        }
    }

    /** Takes one type through the stages, as {@link Step#process} says. */
    abstract boolean take(TypeElement type, boolean last);

    /** Writes what was generated for a type. */
    final void write(GeneratedFile file, TypeElement type) {
        try (Writer source = filer.createSourceFile(file.name(), type).openWriter()) {
            source.write(file.text());
        } catch (FilerException taken) {
            reporter.report(Problem.GENERATED_NAME_TAKEN.at(Origin.of(type), type.getSimpleName(), file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
