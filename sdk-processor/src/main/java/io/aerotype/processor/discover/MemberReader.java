package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.aerotype.processor.model.Member;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the methods and fields of a class that generated code may use. Generated code stands in the annotated type's
 * package.
 */
record MemberReader(Elements elements, Types compiler, PackageElement from) {
    /** What reads a component: a method of its name, a getter, or the field itself. */
    Optional<Member> reader(TypeElement type, String name, TypeMirror held) {
        String capital = capitalize(name);
        return Stream.of(name, "get" + capital, "is" + capital)
                .flatMap(candidate -> methods(type, candidate))
                .filter(method -> method.getParameters().isEmpty()
                        && assignable(resolved(type, method).getReturnType(), held))
                .findFirst()
                .map(method -> Member.method(method.getSimpleName().toString()))
                .or(() -> field(type, name).map(field -> Member.field(name)));
    }

    /** What writes a component of an object that is there: a setter, or the field itself. */
    Optional<Member> writer(TypeElement type, String name, TypeMirror held) {
        return setter(type, name, held)
                .map(Member::method)
                .or(() -> field(type, name)
                        .filter(field -> !field.getModifiers().contains(Modifier.FINAL))
                        .map(field -> Member.field(name)));
    }

    /** The method that takes a component's value. */
    Optional<String> setter(TypeElement type, String name, TypeMirror held) {
        String capital = capitalize(name);
        return Stream.of("set" + capital, name, "with" + capital)
                .flatMap(candidate -> methods(type, candidate))
                .filter(method -> method.getParameters().size() == 1
                        && assignable(
                                held, resolved(type, method).getParameterTypes().getFirst()))
                .findFirst()
                .map(method -> method.getSimpleName().toString());
    }

    /** The method as the class has it, with the type arguments it inherits by. */
    ExecutableType resolved(TypeElement type, ExecutableElement method) {
        return MoreTypes.asExecutable(compiler.asMemberOf(MoreTypes.asDeclared(type.asType()), method));
    }

    /** The instance methods of that name that can be called, inherited ones too. */
    Stream<ExecutableElement> methods(TypeElement type, String name) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && !method.getModifiers().contains(Modifier.STATIC)
                        && callable(method));
    }

    /** The static methods that can be called. */
    List<ExecutableElement> factories(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                .toList();
    }

    private Optional<VariableElement> field(TypeElement type, String name) {
        return ElementFilter.fieldsIn(elements.getAllMembers(type)).stream()
                .filter(field -> field.getSimpleName().contentEquals(name)
                        && !field.getModifiers().contains(Modifier.STATIC)
                        && callable(field))
                .findFirst();
    }

    /** Whether generated code may name the member. */
    boolean callable(Element member) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || (!member.getModifiers().contains(Modifier.PRIVATE)
                        && MoreElements.getPackage(member).equals(from));
    }

    /** Whether a value of one type can stand where the other is asked for; what cannot be found yet is let pass. */
    boolean assignable(TypeMirror value, TypeMirror asked) {
        return asked.getKind() == TypeKind.ERROR
                || value.getKind() == TypeKind.ERROR
                || compiler.isAssignable(compiler.erasure(value), compiler.erasure(asked));
    }

    private static String capitalize(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
