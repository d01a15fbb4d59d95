package io.aerotype.processor.discover;

import static java.util.Objects.requireNonNull;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.TypeName;
import io.aerotype.ael.internal.report.Nearest;
import io.aerotype.annotation.Creator;
import io.aerotype.processor.model.ComponentModel;
import io.aerotype.processor.model.Construction;
import io.aerotype.processor.model.Member;
import io.aerotype.processor.report.Diagnostic;
import io.aerotype.processor.report.Origin;
import io.aerotype.processor.report.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Answers one question: how is an object of a class built from its components?
 *
 * @param types the components' types, by name
 */
record ConstructionReader(
        Types compiler, MemberReader members, Map<String, TypeMirror> types, Consumer<Diagnostic> mistakes) {
    private static final Construction UNKNOWN = new Construction.Unknown();

    /**
     * How the class is built.
     *
     * @param mixIn the record that describes the class, if it is not described by itself
     * @param factory the static method the mix-in names, or the empty string
     */
    Construction read(TypeElement type, List<ComponentModel> all, Optional<TypeElement> mixIn, String factory) {
        List<ComponentModel> components =
                all.stream().filter(component -> !component.computed()).toList();
        List<ExecutableElement> creators = creators(type);
        if (creators.size() > 1) {
            mistakes.accept(Problem.CREATOR_REPEATED.at(Origin.of(creators.get(1)), type.getSimpleName()));
            return UNKNOWN;
        }
        if (creators.size() == 1) {
            return chosen(type, creators.getFirst(), components);
        }
        if (mixIn.isPresent()) {
            return described(type, components, mixIn.get(), factory);
        }
        if (type.getKind() == ElementKind.RECORD) {
            return new Construction.Constructor(names(components));
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            mistakes.accept(Problem.CLASS_ABSTRACT.at(Origin.of(type), type.getSimpleName()));
            return UNKNOWN;
        }
        return found(type, components, false).orElseGet(() -> {
            mistakes.accept(Problem.CONSTRUCTION_MISSING.at(
                    Origin.of(type), type.getSimpleName(), String.join(", ", names(components))));
            return UNKNOWN;
        });
    }

    private static List<ExecutableElement> creators(TypeElement type) {
        return Stream.concat(
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> AnnotationReader.find(method, Creator.class).isPresent())
                .toList();
    }

    /** By what the class says itself. */
    private Construction chosen(TypeElement type, ExecutableElement creator, List<ComponentModel> components) {
        boolean constructor = creator.getKind() == ElementKind.CONSTRUCTOR;
        boolean ours = constructor
                || (creator.getModifiers().contains(Modifier.STATIC)
                        && creator.getReturnType().getKind() == TypeKind.DECLARED);
        if (!ours || !members.callable(creator)) {
            mistakes.accept(Problem.CREATOR_UNUSABLE.at(Origin.of(creator), creator.getSimpleName()));
            return UNKNOWN;
        }
        if (!constructor && !returns(creator, type)) {
            Optional<Construction> builder = builder(type, creator, components);
            if (builder.isEmpty()) {
                mistakes.accept(Problem.CREATOR_UNUSABLE.at(Origin.of(creator), creator.getSimpleName()));
            }
            return builder.orElse(UNKNOWN);
        }
        List<String> known = names(components);
        List<String> asked = creator.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        for (VariableElement parameter : creator.getParameters()) {
            String name = parameter.getSimpleName().toString();
            if (!known.contains(name)) {
                String near = Nearest.to(name, known);
                mistakes.accept(Problem.CREATOR_PARAMETER.at(
                        Origin.of(parameter),
                        name,
                        type.getSimpleName(),
                        near == null ? "" : " Did you mean '" + near + "'?"));
            }
        }
        known.stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> mistakes.accept(Problem.CREATOR_INCOMPLETE.at(Origin.of(creator), name)));
        return constructor
                ? new Construction.Constructor(asked)
                : new Construction.Factory(creator.getSimpleName().toString(), asked);
    }

    /** By what a mix-in says about a class that cannot say it. */
    private Construction described(
            TypeElement target, List<ComponentModel> components, TypeElement mixIn, String factory) {
        Optional<Construction> found = factory.isEmpty()
                ? found(target, components, true)
                : members.factories(target).stream()
                        .filter(method -> method.getSimpleName().contentEquals(factory))
                        .flatMap(method -> arguments(method, components, true).stream())
                        .<Construction>map(arguments -> new Construction.Factory(factory, arguments))
                        .findFirst();
        return found.orElseGet(() -> {
            mistakes.accept(Problem.MIXIN_CONSTRUCTION.at(
                    Origin.of(mixIn), target.getSimpleName(), String.join(", ", names(components))));
            return UNKNOWN;
        });
    }

    /** By what the class offers: a constructor, setters or a builder, in this order. */
    private Optional<Construction> found(TypeElement type, List<ComponentModel> components, boolean byPosition) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(members::callable)
                .toList();
        Optional<Construction> constructor = type.getModifiers().contains(Modifier.ABSTRACT)
                ? Optional.empty()
                : constructors.stream()
                        .filter(candidate -> !candidate.getParameters().isEmpty())
                        .flatMap(candidate -> arguments(candidate, components, byPosition).stream())
                        .<Construction>map(Construction.Constructor::new)
                        .findFirst();
        if (constructor.isPresent()) {
            return constructor;
        }
        if (constructors.stream()
                .anyMatch(candidate -> candidate.getParameters().isEmpty())) {
            Optional<Construction> setters = setters(type, components);
            if (setters.isPresent()) {
                return setters;
            }
        }
        return members.factories(type).stream()
                .filter(method -> method.getSimpleName().contentEquals("builder")
                        && method.getParameters().isEmpty()
                        && members.callable(method))
                .flatMap(method -> builder(type, method, components).stream())
                .findFirst();
    }

    private Optional<Construction> setters(TypeElement type, List<ComponentModel> components) {
        Map<String, Member> setters = new LinkedHashMap<>();
        for (ComponentModel component : components) {
            Optional<Member> writer = members.writer(type, component.name(), held(component));
            if (writer.isEmpty()) {
                return Optional.empty();
            }
            setters.put(component.name(), writer.get());
        }
        return Optional.of(new Construction.Setters(setters));
    }

    private Optional<Construction> builder(
            TypeElement type, ExecutableElement factory, List<ComponentModel> components) {
        if (factory.getReturnType().getKind() != TypeKind.DECLARED
                || !factory.getParameters().isEmpty()) {
            return Optional.empty();
        }
        TypeElement builder = MoreElements.asType(
                MoreTypes.asDeclared(factory.getReturnType()).asElement());
        boolean builds = members.methods(builder, "build")
                .anyMatch(build -> build.getParameters().isEmpty() && returns(build, type));
        Map<String, String> setters = new LinkedHashMap<>();
        for (ComponentModel component : components) {
            members.setter(builder, component.name(), held(component))
                    .ifPresent(setter -> setters.put(component.name(), setter));
        }
        return builds && setters.size() == components.size()
                ? Optional.of(new Construction.Builder(factory.getSimpleName().toString(), setters, "build"))
                : Optional.empty();
    }

    private boolean returns(ExecutableElement method, TypeElement type) {
        return method.getReturnType().getKind() == TypeKind.DECLARED
                && compiler.isSameType(compiler.erasure(method.getReturnType()), compiler.erasure(type.asType()));
    }

    /** The components that the parameters are, by name; by position where a class file kept no names. */
    private Optional<List<String>> arguments(
            ExecutableElement method, List<ComponentModel> components, boolean byPosition) {
        List<? extends VariableElement> parameters = method.getParameters();
        if (parameters.size() != components.size() || !members.callable(method)) {
            return Optional.empty();
        }
        List<String> names = parameters.stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        if (names(components).containsAll(names)) {
            return Optional.of(names);
        }
        boolean fits = byPosition;
        for (int i = 0; fits && i < parameters.size(); i++) {
            fits = TypeName.get(parameters.get(i).asType())
                            .equals(components.get(i).type())
                    || members.assignable(
                            held(components.get(i)), parameters.get(i).asType());
        }
        return fits ? Optional.of(names(components)) : Optional.empty();
    }

    private TypeMirror held(ComponentModel component) {
        return requireNonNull(types.get(component.name()), component.name());
    }

    private static List<String> names(List<ComponentModel> components) {
        return components.stream().map(ComponentModel::name).toList();
    }
}
