package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.aerotype.annotation.Embedded;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Follows embedded types through their components. */
final class Reach {
    private Reach() {}

    /** Whether components of embedded types lead from a type back to it, other than through collections. */
    static boolean leadsBack(TypeElement type) {
        return reaches(type, type, new HashSet<>());
    }

    private static boolean reaches(TypeElement from, TypeElement target, Set<TypeElement> seen) {
        return components(from)
                .map(Reach::embedded)
                .flatMap(Optional::stream)
                .filter(seen::add)
                .anyMatch(next -> next.equals(target) || reaches(next, target, seen));
    }

    /** The types of what an object of the type may hold. */
    private static Stream<TypeMirror> components(TypeElement type) {
        Stream<TypeMirror> own = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .map(Element::asType);
        return Stream.concat(own, permitted(type).stream().flatMap(Reach::components));
    }

    /** The types a sealed interface permits, by their names: compilers differ in the order of those that are not listed. */
    static List<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .filter(permitted -> permitted.getKind() == TypeKind.DECLARED)
                .map(permitted ->
                        MoreElements.asType(MoreTypes.asDeclared(permitted).asElement()))
                .sorted(Comparator.comparing(
                        element -> element.getQualifiedName().toString()))
                .toList();
    }

    /** Whether a type is one that others stand for. */
    static boolean sealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED)
                && (type.getKind() == ElementKind.INTERFACE
                        || type.getModifiers().contains(Modifier.ABSTRACT));
    }

    private static Optional<TypeElement> embedded(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        DeclaredType declared = MoreTypes.asDeclared(type);
        if (MoreTypes.isTypeOf(Optional.class, declared)
                && declared.getTypeArguments().size() == 1) {
            return embedded(declared.getTypeArguments().getFirst());
        }
        return Optional.of(MoreElements.asType(declared.asElement()))
                .filter(element -> MoreElements.isAnnotationPresent(element, Embedded.class));
    }
}
