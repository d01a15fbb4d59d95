package io.aerotype.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.aerotype.annotation.Embedded;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.model.Scalar;
import io.aerotype.processor.report.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Answers one question: how is a Java type stored in a bin? */
final class TypeReader {
    /** What to use instead of types that look storable and are not. */
    private static final Map<String, String> INSTEAD = Map.of(
            "java.lang.Object", "Name the type it holds.",
            "java.util.Date", "Use java.time.Instant.",
            "java.time.ZonedDateTime", "Use java.time.OffsetDateTime, or an Instant and a zone's name.",
            "java.util.ArrayList", "Use List.",
            "java.util.HashMap", "Use Map.",
            "java.util.HashSet", "Use Set.",
            "java.util.Collection", "Use List or Set.");

    private static final String SUPPORTED =
            "Use a primitive type, String, byte[], a type of java.time, UUID, BigDecimal, an enum, an @Embedded record,"
                    + " or an Optional, List, Set or Map of these.";

    BinType read(TypeMirror type) {
        TypeName name = TypeName.get(type);
        Optional<Scalar> scalar = Scalar.of(name);
        if (scalar.isPresent()) {
            return new BinType.One(scalar.get(), name.isPrimitive());
        }
        return type.getKind() == TypeKind.DECLARED
                ? declared(name, MoreTypes.asDeclared(type))
                : unsupported(name, type);
    }

    private BinType declared(TypeName name, DeclaredType type) {
        TypeElement element = MoreElements.asType(type.asElement());
        if (type.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD)
                || type.getTypeArguments().size() != element.getTypeParameters().size()) {
            return new BinType.Unsupported(name, Problem.TYPE_ARGUMENTS_MISSING, List.of(name));
        }
        if (MoreTypes.isTypeOf(List.class, type)) {
            return new BinType.ListOf(element(type, 0));
        }
        if (MoreTypes.isTypeOf(Set.class, type)) {
            return new BinType.SetOf(element(type, 0));
        }
        if (MoreTypes.isTypeOf(Map.class, type)) {
            return new BinType.MapOf(key(type), element(type, 1));
        }
        if (MoreTypes.isTypeOf(Optional.class, type)) {
            return new BinType.OptionalOf(element(type, 0));
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new BinType.EnumConstant(ClassName.get(element));
        }
        if (MoreElements.isAnnotationPresent(element, Embedded.class)) {
            return new BinType.EmbeddedRecord(ClassName.get(element), reaches(element, element, new HashSet<>()));
        }
        if (element.getKind() == ElementKind.RECORD) {
            return new BinType.Unsupported(name, Problem.RECORD_NOT_EMBEDDED, List.of(name));
        }
        return unsupported(name, type);
    }

    /** Whether components of embedded records lead from one record to another, other than through collections. */
    private static boolean reaches(TypeElement from, TypeElement target, Set<TypeElement> seen) {
        return from.getRecordComponents().stream()
                .map(component -> embedded(component.asType()))
                .flatMap(Optional::stream)
                .filter(seen::add)
                .anyMatch(next -> next.equals(target) || reaches(next, target, seen));
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

    /** What a collection or an Optional holds: anything but an Optional. */
    private BinType element(DeclaredType type, int index) {
        BinType element = read(type.getTypeArguments().get(index));
        return element instanceof BinType.OptionalOf
                ? new BinType.Unsupported(TypeName.get(type), Problem.OPTIONAL_INSIDE, List.of(TypeName.get(type)))
                : element;
    }

    private BinType key(DeclaredType type) {
        BinType key = element(type, 0);
        boolean accepted = switch (key) {
            case BinType.One one -> one.scalar().particle().mapKey();
            case BinType.EnumConstant byName -> true;
            case BinType.Unsupported reported -> true;
            case BinType.ListOf list -> false;
            case BinType.SetOf set -> false;
            case BinType.MapOf map -> false;
            case BinType.OptionalOf optional -> false;
            case BinType.EmbeddedRecord record -> false;
        };
        return accepted ? key : new BinType.Unsupported(key.boxed(), Problem.MAP_KEY_TYPE, List.of(key.boxed()));
    }

    private static BinType unsupported(TypeName name, TypeMirror type) {
        TypeName erased = type.getKind() == TypeKind.DECLARED
                ? ClassName.get(MoreElements.asType(MoreTypes.asElement(type)))
                : name;
        return new BinType.Unsupported(
                name, Problem.TYPE_UNSUPPORTED, List.of(name, INSTEAD.getOrDefault(erased.toString(), SUPPORTED)));
    }
}
