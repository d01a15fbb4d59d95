package io.aerotype.processor;

import com.google.auto.service.AutoService;
import io.aerotype.processor.report.Reporter;
import io.aerotype.processor.schema.SchemaFiles;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates handles, bins, write builders and codecs for annotated types, readers of some of their components, and what
 * runs the requests of interfaces. What it makes for a type depends on that type and those it names alone, so that
 * incremental builds may run it for one source file. A type that another processor has yet to complete is taken up again in
 * the next round; it claims no annotation.
 */
@AutoService(Processor.class)
public final class RecordProcessor extends AbstractProcessor {
    /** The names of types not done with, by step: elements do not outlive a round. */
    private final Map<Step, Set<String>> waiting = new LinkedHashMap<>();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Reporter reporter = new Reporter(environment.getMessager());
        for (Step step : List.of(
                new RecordStep(environment, reporter),
                new ProjectionStep(environment, reporter),
                new DaoStep(environment, reporter))) {
            waiting.put(step, new LinkedHashSet<>());
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return waiting.keySet().stream()
                .flatMap(step -> step.annotations().stream())
                .map(Class::getCanonicalName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SchemaFiles.DIRECTORY, SchemaFiles.ACCEPT);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        waiting.forEach((step, names) -> {
            Set<TypeElement> types = new LinkedHashSet<>();
            for (String name : names) {
                TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
                if (type != null) {
                    types.add(type);
                }
            }
            types.addAll(ElementFilter.typesIn(annotated(step, annotations, round)));
            names.clear();
            step.process(types, round.processingOver())
                    .forEach(type -> names.add(type.getQualifiedName().toString()));
        });
        return false;
    }

    /** What carries an annotation of a step. The compiler looks through all sources for it, so it is asked only if there is any. */
    private static Set<? extends Element> annotated(
            Step step, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TypeElement[] present = annotations.stream()
                .filter(annotation -> step.annotations().stream()
                        .anyMatch(own -> annotation.getQualifiedName().contentEquals(own.getCanonicalName())))
                .toArray(TypeElement[]::new);
        return present.length == 0 ? Set.of() : round.getElementsAnnotatedWithAny(present);
    }
}
