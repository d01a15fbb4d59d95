package io.aerotype.processor.discover;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What an enum has. */
public final class EnumConstants {
    private EnumConstants() {}

    /** The names of an enum's constants, in order; none for a type that is no enum. */
    public static List<String> of(Elements elements, String type) {
        TypeElement element = elements.getTypeElement(type);
        return element == null
                ? List.of()
                : element.getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(member -> member.getSimpleName().toString())
                        .toList();
    }
}
