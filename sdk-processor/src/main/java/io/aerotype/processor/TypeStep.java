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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
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
    public final Set<TypeElement> process(Set<TypeElement> types, boolean last) {
        Set<TypeElement> waiting = new LinkedHashSet<>();
        Map<TypeElement, Supplier<GeneratedFile>> files = new LinkedHashMap<>();
        for (TypeElement type : types) {
            unlessCrashed(type, () -> take(type, last)).ifPresent(taken -> {
                switch (taken) {
                    case Taken.Waiting again -> waiting.add(type);
                    case Taken.Nothing done -> {}
                    case Taken.Generating generating -> files.put(type, generating.file());
                }
            });
        }
        write(files);
        return waiting;
    }

    /** Reads one type, and reports what is wrong with it. */
    abstract Taken take(TypeElement type, boolean last);

    /** Writes the files in the order of their types. Half of the work is to lay them out, which all processors share. */
    private void write(Map<TypeElement, Supplier<GeneratedFile>> files) {
        List<Map.Entry<TypeElement, FutureTask<GeneratedFile>>> laidOut = files.entrySet().stream()
                .map(file -> Map.entry(file.getKey(), new FutureTask<>(file.getValue()::get)))
                .toList();
        laidOut.parallelStream().forEach(file -> file.getValue().run());
        laidOut.forEach(file -> unlessCrashed(file.getKey(), () -> result(file.getValue()))
                .ifPresent(text -> write(text, file.getKey())));
    }

    private static <T> T result(FutureTask<T> done) {
        return switch (done.state()) {
            case SUCCESS -> done.resultNow();
            case FAILED ->
                throw done.exceptionNow() instanceof RuntimeException bug
                        ? bug
                        : new IllegalStateException(done.exceptionNow());
            case RUNNING, CANCELLED -> throw new IllegalStateException(done.toString());
        };
    }

    private <T> Optional<T> unlessCrashed(TypeElement type, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException bug) {
            reporter.report(Problem.INTERNAL.at(Origin.of(type), type.getQualifiedName(), bug));
            return Optional.empty();
        }
    }

    private void write(GeneratedFile file, TypeElement type) {
        try (Writer source = filer.createSourceFile(file.name(), type).openWriter()) {
            source.write(file.text());
        } catch (FilerException taken) {
            reporter.report(Problem.GENERATED_NAME_TAKEN.at(Origin.of(type), type.getSimpleName(), file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
