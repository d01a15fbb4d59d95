package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.Visibility;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.Bin;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Embedded;
import io.aerotype.annotation.Generation;
import io.aerotype.annotation.Id;
import io.aerotype.annotation.Indexed;
import io.aerotype.annotation.Ttl;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Declaration;
import io.aerotype.processor.model.Mark;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Storage;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads an annotated type into a model, every fact with its origin. */
public final class RecordReader {
    private static final String GENERATED = "javax.annotation.processing.Generated";

    /** The annotations of a component, each with the name of its one text argument, or the empty string. */
    private static final Map<Class<? extends Annotation>, String> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put(Id.class, "");
        MARKS.put(Bin.class, "value");
        MARKS.put(Generation.class, "");
        MARKS.put(Ttl.class, "");
        MARKS.put(Indexed.class, "name");
    }

    private final Elements elements;
    private final TypeReader types;

    public RecordReader(Elements elements) {
        this.elements = elements;
        this.types = new TypeReader();
    }

    /** Reads the type. */
    public Discovery read(TypeElement type) {
        List<Diagnostic> mistakes = unreadable(type).toList();
        Declaration declaration = declaration(type);
        return new Discovery(
                new RecordModel(
                        declaration.type(),
                        declaration.visible(),
                        declaration.generatedAnnotation(),
                        storage(type),
                        mistakes.isEmpty() ? components(type) : List.of(),
                        declaration.origin()),
                mistakes);
    }

    /** How a value of a type would be stored in a bin. */
    public BinType stored(TypeMirror type) {
        return types.read(type);
    }

    /** Reads of a type what generated code sees from the outside. */
    public Declaration declaration(TypeElement type) {
        return new Declaration(
                ClassName.get(type),
                Visibility.effectiveVisibilityOfElement(type) == Visibility.PUBLIC,
                elements.getTypeElement(elements.getModuleOf(type), GENERATED) != null,
                Origin.of(type));
    }

    private Stream<Diagnostic> unreadable(TypeElement type) {
        Optional<AnnotationReader> dataSet = AnnotationReader.find(type, DataSet.class);
        Optional<AnnotationReader> embedded = AnnotationReader.find(type, Embedded.class);
        if (type.getKind() != ElementKind.RECORD) {
            return Stream.of(Problem.NOT_A_RECORD.at(
                    Origin.of(type), dataSet.isPresent() ? "DataSet" : "Embedded", type.getSimpleName()));
        }
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        if (dataSet.isPresent() && embedded.isPresent()) {
            mistakes.add(Problem.DATA_SET_AND_EMBEDDED.at(embedded.get().origin(), type.getSimpleName()));
        }
        if (!type.getTypeParameters().isEmpty()) {
            mistakes.add(
                    Problem.RECORD_GENERIC.at(Origin.of(type.getTypeParameters().getFirst()), type.getSimpleName()));
        }
        hidden(type)
                .map(outer -> Problem.RECORD_PRIVATE.at(Origin.of(outer), outer.getSimpleName()))
                .forEachOrdered(mistakes::add);
        return mistakes.build();
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

    private static Storage storage(TypeElement type) {
        return AnnotationReader.find(type, DataSet.class)
                .<Storage>map(dataSet -> new Storage.InSet(
                        dataSet.text("namespace"),
                        dataSet.text("set"),
                        dataSet.origin("namespace"),
                        dataSet.origin("set")))
                .orElseGet(Storage.InBin::new);
    }

    private List<ComponentModel> components(TypeElement type) {
        List<ComponentModel> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            Element place = place(type, component);
            components.add(new ComponentModel(
                    component.getSimpleName().toString(),
                    TypeName.get(component.asType()),
                    types.read(component.asType()),
                    marks(place),
                    Origin.of(place)));
        }
        return components;
    }

    /** Where to point for a component: the compiler knows positions of its field, not of the component. */
    public static Element place(TypeElement type, RecordComponentElement component) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .<Element>map(field -> field)
                .orElse(component);
    }

    private static List<Mark> marks(Element component) {
        return MARKS.entrySet().stream()
                .flatMap(mark -> AnnotationReader.find(component, mark.getKey()).stream()
                        .map(annotation -> annotation.toMark(mark.getKey(), mark.getValue())))
                .toList();
    }
}
