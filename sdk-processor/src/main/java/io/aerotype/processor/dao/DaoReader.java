package io.aerotype.processor.dao;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.auto.common.SuperficialValidation;
import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.Dao;
import io.aerotype.annotation.DataSet;
import io.aerotype.annotation.Limit;
import io.aerotype.annotation.Update;
import io.aerotype.annotation.Where;
import io.aerotype.processor.discover.AnnotationReader;
import io.aerotype.processor.discover.EnumConstants;
import io.aerotype.processor.discover.RecordReader;
import io.aerotype.processor.discover.Storable;
import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import io.aerotype.processor.rule.Rules;
import io.aerotype.processor.text.Parameter;
import io.aerotype.processor.text.RecordSchema;
import io.aerotype.processor.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an interface with {@code @Dao}, and the record it names. */
public final class DaoReader {
    private static final Set<Class<?>> COLLECTIONS = Set.of(Collection.class, List.class, Set.class);

    private final Elements elements;
    private final Types types;
    private final RecordReader records;

    public DaoReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.records = new RecordReader(elements, types);
    }

    /** Whether all types are there that the record mentions; another processor may be about to make one. */
    public boolean complete(TypeElement type) {
        return SuperficialValidation.validateElement(type)
                && subject(type)
                        .map(subject -> !records.read(subject).incomplete())
                        .orElse(true);
    }

    /** Reads the interface. */
    public DaoModel read(TypeElement type) {
        List<Diagnostic> mistakes = unreadable(type).toList();
        Optional<TypeElement> subject = mistakes.isEmpty() ? subject(type) : Optional.empty();
        return new DaoModel(
                records.declaration(type),
                subject.map(records::read).flatMap(Rules::stored).map(this::subject),
                subject.map(about -> methods(type, about)).orElse(List.of()),
                mistakes);
    }

    private static Stream<Diagnostic> unreadable(TypeElement type) {
        Stream.Builder<Diagnostic> mistakes = Stream.builder();
        boolean hidden = Storable.hidden(type).findAny().isPresent();
        if (type.getKind() != ElementKind.INTERFACE || !type.getTypeParameters().isEmpty() || hidden) {
            mistakes.add(Problem.DAO_NOT_AN_INTERFACE.at(Origin.of(type), type.getSimpleName()));
        }
        AnnotationReader annotation = annotation(type);
        if (subject(type)
                .flatMap(subject -> AnnotationReader.find(subject, DataSet.class))
                .isEmpty()) {
            mistakes.add(Problem.DAO_OF_NO_DATA_SET.at(annotation.origin("value"), annotation.text("value")));
        }
        return mistakes.build();
    }

    private static Optional<TypeElement> subject(TypeElement type) {
        return annotation(type).element("value");
    }

    private static AnnotationReader annotation(TypeElement type) {
        return AnnotationReader.find(type, Dao.class).orElseThrow();
    }

    private DaoModel.Subject subject(RecordModel record) {
        return new DaoModel.Subject(
                record,
                new RecordSchema(
                        record,
                        nested -> Optional.ofNullable(elements.getTypeElement(nested.canonicalName()))
                                .map(element -> records.read(element).record()),
                        type -> EnumConstants.of(elements, type.canonicalName())));
    }

    private List<DaoMethod> methods(TypeElement type, TypeElement subject) {
        AnswerReader answers = new AnswerReader(subject);
        return MoreElements.getLocalAndInheritedMethods(type, types, elements).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .map(method -> method(type, method, answers))
                .toList();
    }

    private DaoMethod method(TypeElement type, ExecutableElement method, AnswerReader answers) {
        ExecutableType resolved = MoreTypes.asExecutable(types.asMemberOf((DeclaredType) type.asType(), method));
        // A mistake in an inherited method is shown at the interface, whose record it does not fit.
        Origin origin = type.equals(method.getEnclosingElement()) ? Origin.of(method) : Origin.of(type);
        Optional<AnnotationReader> limit = AnnotationReader.find(method, Limit.class);
        return new DaoMethod(
                method.getSimpleName().toString(),
                Arrays.stream(Verb.values())
                        .filter(verb ->
                                AnnotationReader.find(method, verb.annotation()).isPresent())
                        .toList(),
                AnnotationReader.find(method, Where.class)
                        .map(where -> new Text("Where", where.text("value"), where.origin("value"))),
                AnnotationReader.find(method, Update.class).stream()
                        .flatMap(update -> update.values("value").stream()
                                .map(value ->
                                        new Text("Update", value.getValue().toString(), update.origin(value))))
                        .toList(),
                limit.map(found -> OptionalLong.of(Long.parseLong(found.text("value"))))
                        .orElseGet(OptionalLong::empty),
                limit.map(found -> found.origin("value")).orElse(origin),
                !method.getTypeParameters().isEmpty(),
                method.isVarArgs(),
                answers.read(resolved.getReturnType()),
                TypeName.get(resolved.getReturnType()),
                parameters(method, resolved, origin),
                origin);
    }

    private List<DaoParameter> parameters(ExecutableElement method, ExecutableType resolved, Origin origin) {
        List<DaoParameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror type = resolved.getParameterTypes().get(i);
            Optional<TypeMirror> element = element(type);
            parameters.add(new DaoParameter(
                    new Parameter(
                            parameter.getSimpleName().toString(),
                            TypeName.get(type),
                            records.stored(element.orElse(type)),
                            element.isPresent(),
                            origin.element().equals(method) ? Origin.of(parameter) : origin),
                    element.isPresent() && type.getKind() == TypeKind.DECLARED,
                    AnnotationReader.find(parameter, Limit.class).isPresent()));
        }
        return parameters;
    }

    /** What a collection or an array holds; bytes are one value. */
    private static Optional<TypeMirror> element(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            TypeMirror component = MoreTypes.asArray(type).getComponentType();
            return component.getKind() == TypeKind.BYTE ? Optional.empty() : Optional.of(component);
        }
        return type.getKind() == TypeKind.DECLARED
                        && COLLECTIONS.stream().anyMatch(collection -> MoreTypes.isTypeOf(collection, type))
                        && MoreTypes.asDeclared(type).getTypeArguments().size() == 1
                ? Optional.of(MoreTypes.asDeclared(type).getTypeArguments().getFirst())
                : Optional.empty();
    }
}
