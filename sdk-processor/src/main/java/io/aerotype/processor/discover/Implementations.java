package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Looks at classes of the user's that generated code makes an object of. */
final class Implementations {
    private Implementations() {}

    /** An interface as a class implements it, with its type arguments. */
    static Optional<DeclaredType> of(Types compiler, TypeMirror type, String face) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        DeclaredType declared = MoreTypes.asDeclared(type);
        if (MoreElements.asType(declared.asElement()).getQualifiedName().contentEquals(face)) {
            return Optional.of(declared);
        }
        return compiler.directSupertypes(type).stream()
                .map(supertype -> of(compiler, supertype, face))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether objects of a type have an order of their own. */
    static boolean ordered(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        TypeElement element = MoreElements.asType(MoreTypes.asDeclared(type).asElement());
        return element.getQualifiedName().contentEquals(Comparable.class.getName())
                || ordered(element.getSuperclass())
                || element.getInterfaces().stream().anyMatch(Implementations::ordered);
    }

    /** Whether generated code in the same package can make one without knowing anything. */
    static boolean constructible(TypeElement type) {
        boolean standing =
                type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.ABSTRACT) && !inner(type);
        return standing
                && type.getTypeParameters().isEmpty()
                && !type.getModifiers().contains(Modifier.PRIVATE)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(Implementations::callable);
    }

    /** Whether its objects exist only inside objects of the class around it. */
    static boolean inner(TypeElement type) {
        Element outer = type.getEnclosingElement();
        return outer != null
                && MoreElements.isType(outer)
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC)
                && !outer.getKind().isInterface();
    }

    private static boolean callable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && !constructor.getModifiers().contains(Modifier.PRIVATE);
    }
}
