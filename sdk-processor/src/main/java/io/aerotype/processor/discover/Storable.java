package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.MixIn;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Answers one question: is this a type whose objects can be stored at all? */
public final class Storable {
    private Storable() {}

    /** Why not; empty if it is. */
    static List<Diagnostic> mistakes(TypeElement type) {
        Optional<AnnotationReader> dataSet = AnnotationReader.find(type, DataSet.class);
        Optional<AnnotationReader> embedded = AnnotationReader.find(type, Embedded.class);
        if (!storable(type)) {
            return List.of(Problem.NOT_A_RECORD.at(
                    Origin.of(type), dataSet.isPresent() ? "DataSet" : "Embedded", type.getSimpleName()));
        }
        List<Diagnostic> mistakes = new ArrayList<>();
        if (dataSet.isPresent() && embedded.isPresent()) {
            mistakes.add(Problem.DATA_SET_AND_EMBEDDED.at(embedded.get().origin(), type.getSimpleName()));
        }
        if (!type.getTypeParameters().isEmpty() && (dataSet.isPresent() || type.getKind() != ElementKind.RECORD)) {
            mistakes.add(
                    Problem.RECORD_GENERIC.at(Origin.of(type.getTypeParameters().getFirst()), type.getSimpleName()));
        }
        if (Implementations.inner(type)) {
            mistakes.add(Problem.CLASS_INNER.at(Origin.of(type), type.getSimpleName()));
        }
        hidden(type)
                .map(outer -> Problem.RECORD_PRIVATE.at(Origin.of(outer), outer.getSimpleName()))
                .forEachOrdered(mistakes::add);
        mixIn(type).ifPresent(mistakes::add);
        if (Reach.sealed(type)) {
            leaves(type, mistakes);
        }
        return mistakes;
    }

    private static boolean storable(TypeElement type) {
        return type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.CLASS || Reach.sealed(type);
    }

    /** A mix-in is a record that describes a class. */
    private static Optional<Diagnostic> mixIn(TypeElement type) {
        return AnnotationReader.find(type, MixIn.class).flatMap(mixIn -> {
            boolean describes = mixIn.type("value")
                    .map(target -> MoreElements.asType(MoreTypes.asElement(target)))
                    .filter(target -> target.getKind() == ElementKind.CLASS || target.getKind() == ElementKind.RECORD)
                    .filter(target ->
                            !target.equals(type) && target.getTypeParameters().isEmpty())
                    .isPresent();
            return describes && type.getKind() == ElementKind.RECORD
                    ? Optional.empty()
                    : Optional.of(Problem.MIXIN_TYPE.at(mixIn.origin("value"), type.getSimpleName()));
        });
    }

    /** What a sealed type permits are records or final classes, as far down as it goes. */
    private static void leaves(TypeElement type, List<Diagnostic> mistakes) {
        for (TypeElement permitted : Reach.permitted(type)) {
            if (Reach.sealed(permitted)) {
                leaves(permitted, mistakes);
            } else if (permitted.getKind() != ElementKind.RECORD
                    && !(permitted.getKind() == ElementKind.CLASS
                            && permitted.getModifiers().contains(Modifier.FINAL))) {
                mistakes.add(
                        Problem.VARIANT_OPEN.at(Origin.of(permitted), permitted.getSimpleName(), type.getSimpleName()));
            } else if (!permitted.getTypeParameters().isEmpty()) {
                mistakes.add(Problem.RECORD_GENERIC.at(
                        Origin.of(permitted.getTypeParameters().getFirst()), permitted.getSimpleName()));
            } else if (permitted.getModifiers().contains(Modifier.PRIVATE)) {
                mistakes.add(Problem.RECORD_PRIVATE.at(Origin.of(permitted), permitted.getSimpleName()));
            }
        }
    }

    /** Of the type and those it is nested in, the ones generated code cannot see. */
    public static Stream<Element> hidden(TypeElement type) {
        return enclosing(type).stream().filter(outer -> outer.getModifiers().contains(Modifier.PRIVATE));
    }

    /** The type and those it is nested in. */
    private static List<Element> enclosing(TypeElement type) {
        List<Element> types = new ArrayList<>();
        Element outer = type;
        while (outer != null && MoreElements.isType(outer)) {
            types.add(outer);
            outer = outer.getEnclosingElement();
        }
        return types;
    }
}
