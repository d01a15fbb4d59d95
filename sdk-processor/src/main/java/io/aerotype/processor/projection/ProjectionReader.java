package io.aerotype.processor.projection;

import com.google.auto.common.SuperficialValidation;
import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Projection;
import io.aerotype.processor.discover.AnnotationReader;
import io.aerotype.processor.discover.RecordReader;
import io.aerotype.processor.discover.Storable;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import io.aerotype.processor.rule.Rules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a record with {@code @Projection}, and the data set it names. */
public final class ProjectionReader {
    private final RecordReader records;

    public ProjectionReader(Elements elements, Types types) {
        this.records = new RecordReader(elements, types);
    }

    /** Whether all types are there that the data set mentions; another processor may be about to make one. */
    public boolean complete(TypeElement type) {
        return SuperficialValidation.validateElement(type)
                && source(type)
                        .map(source -> !records.read(source).incomplete())
                        .orElse(true);
    }

    /** Reads the type. */
    public ProjectionModel read(TypeElement type) {
        List<Diagnostic> mistakes = unreadable(type).toList();
        Optional<RecordModel> source =
                mistakes.isEmpty() ? source(type).map(records::read).flatMap(Rules::stored) : Optional.empty();
        return new ProjectionModel(
                records.declaration(type),
                source,
                type.getRecordComponents().stream()
                        .map(component -> pick(type, component))
                        .toList(),
                mistakes);
    }

    private static Stream<Diagnostic> unreadable(TypeElement type) {
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        if (type.getKind() != ElementKind.RECORD) {
            mistakes.add(Problem.PROJECTION_NOT_A_RECORD.at(Origin.of(type), type.getSimpleName()));
        }
        if (!type.getTypeParameters().isEmpty()) {
            mistakes.add(
                    Problem.RECORD_GENERIC.at(Origin.of(type.getTypeParameters().getFirst()), type.getSimpleName()));
        }
        Storable.hidden(type)
                .map(outer -> Problem.RECORD_PRIVATE.at(Origin.of(outer), outer.getSimpleName()))
                .forEachOrdered(mistakes::add);
        AnnotationReader annotation = annotation(type);
        if (annotation
                .element("value")
                .flatMap(source -> AnnotationReader.find(source, DataSet.class))
                .isEmpty()) {
            mistakes.add(Problem.PROJECTION_OF_NO_DATA_SET.at(annotation.origin("value"), annotation.text("value")));
        }
        return mistakes.build();
    }

    private static Optional<TypeElement> source(TypeElement type) {
        return annotation(type).element("value");
    }

    private static AnnotationReader annotation(TypeElement type) {
        return AnnotationReader.find(type, Projection.class).orElseThrow();
    }

    private static ProjectionModel.Pick pick(TypeElement type, RecordComponentElement component) {
        return new ProjectionModel.Pick(
                component.getSimpleName().toString(),
                TypeName.get(component.asType()),
                Origin.of(place(type, component)));
    }

    /** Where to point for a component: the compiler knows positions of its field, not of the component. */
    private static Element place(TypeElement type, RecordComponentElement component) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .<Element>map(field -> field)
                .orElse(component);
    }
}
