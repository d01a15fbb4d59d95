package io.aerotype.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.aerotype.processor.emit.GeneratedFile;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import io.aerotype.processor.report.Reporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Takes the types with some annotations through the stages, each by itself: a crash concerns one type alone. */
abstract class TypeStep implements Step {
    private final Set<String> annotations;
    private final Filer filer;
    private final Reporter reporter;

    TypeStep(Filer filer, Reporter reporter, List<Class<? extends Annotation>> annotations) {
        this.filer = filer;
        this.reporter = reporter;
        this.annotations = annotations.stream().map(Class::getCanonicalName).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final Set<String> annotations() {
        return annotations;
    }

    @Override
    public final ImmutableSet<? extends Element> process(ImmutableSetMultimap<String, Element> found) {
        ImmutableSet.Builder<Element> later = ImmutableSet.builder();
        for (Element element : new LinkedHashSet<>(found.values())) {
            TypeElement type = (TypeElement) element;
            try {
                if (!process(type)) {
                    later.add(type);
                }
            } catch (RuntimeException bug) {
                reporter.report(Problem.INTERNAL.at(Origin.of(type), type.getQualifiedName(), bug));
            }
        }
        return later.build();
    }

    /**
     * Takes one type through the stages.
     *
     * @return false if what it depends on is not there yet, so that it has to be tried again in the next round
     */
    abstract boolean process(TypeElement type);

    /** Writes what was generated for a type. */
    final void write(Stream<GeneratedFile> files, TypeElement type) {
        files.forEach(file -> {
            try (Writer source = filer.createSourceFile(file.name(), type).openWriter()) {
                source.write(file.text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
