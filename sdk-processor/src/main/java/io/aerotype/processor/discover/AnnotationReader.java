package io.aerotype.processor.discover;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import io.aerotype.processor.model.Mark;
import io.aerotype.processor.report.Origin;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** One annotation on one element. */
public record AnnotationReader(Element element, AnnotationMirror mirror) {
    /** The annotation of that type on the element. */
    public static Optional<AnnotationReader> find(Element element, Class<? extends Annotation> type) {
        return MoreElements.getAnnotationMirror(element, type)
                .toJavaUtil()
                .map(mirror -> new AnnotationReader(element, mirror));
    }

    /** A text argument, given or default; of an enum constant its name. */
    public String text(String argument) {
        return asText(AnnotationMirrors.getAnnotationValue(mirror, argument));
    }

    /** A whole number, given or default. */
    int number(String argument) {
        return AnnotationValues.getInt(AnnotationMirrors.getAnnotationValue(mirror, argument));
    }

    /** Texts, given or default. */
    List<String> texts(String argument) {
        return values(argument).stream().map(AnnotationReader::asText).toList();
    }

    /** A class; empty if it cannot be found, which the compiler reports. */
    public Optional<DeclaredType> type(String argument) {
        return asType(AnnotationMirrors.getAnnotationValue(mirror, argument));
    }

    /** A class or interface that an argument names; empty if it names none. */
    public Optional<TypeElement> element(String argument) {
        return type(argument).map(type -> MoreElements.asType(type.asElement()));
    }

    /** The elements of an array argument, given or default. */
    public List<AnnotationValue> values(String argument) {
        return AnnotationValues.getAnnotationValues(AnnotationMirrors.getAnnotationValue(mirror, argument));
    }

    /** The class an argument names; empty if it cannot be found, which the compiler reports. */
    static Optional<DeclaredType> asType(AnnotationValue value) {
        return Optional.ofNullable(value.accept(
                new SimpleAnnotationValueVisitor14<@Nullable DeclaredType, @Nullable Void>() {
                    @Override
                    public @Nullable DeclaredType visitType(TypeMirror type, @Nullable Void none) {
                        return type.getKind() == TypeKind.DECLARED ? (DeclaredType) type : null;
                    }
                },
                null));
    }

    /** The annotation's place. */
    public Origin origin() {
        return new Origin(element, mirror, null);
    }

    /** The argument's place; the annotation's where the argument is not given. */
    public Origin origin(String argument) {
        return new Origin(element, mirror, given(argument));
    }

    /** The place of one element of an array argument. */
    public Origin origin(AnnotationValue value) {
        return new Origin(element, mirror, value);
    }

    /** The annotation with the one text argument it may have; the empty name for none. */
    Mark toMark(Class<? extends Annotation> type, String argument) {
        Map<String, String> arguments = new LinkedHashMap<>();
        AnnotationMirrors.getAnnotationValuesWithDefaults(mirror)
                .forEach((name, value) -> arguments.put(name.getSimpleName().toString(), asText(value)));
        return argument.isEmpty()
                ? new Mark(type, "", arguments, origin())
                : new Mark(type, text(argument), arguments, origin(argument));
    }

    private static String asText(AnnotationValue value) {
        Object plain = value.getValue();
        return plain instanceof Element constant ? constant.getSimpleName().toString() : plain.toString();
    }

    private @Nullable AnnotationValue given(String argument) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(argument))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst()
                .orElse(null);
    }
}
