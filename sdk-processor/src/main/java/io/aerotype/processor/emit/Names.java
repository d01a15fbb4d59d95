package io.aerotype.processor.emit;

import io.aerotype.processor.model.RecordModel;
import io.aerotype.processor.model.Variant;
import javax.lang.model.SourceVersion;

/** Names of variables and methods in generated code. */
final class Names {
    /** What the reader and the writer are called in every codec. */
    static final String BINS = "bins";

    private Names() {}

    /** The variable that holds an object of the type: {@code user}. */
    static String variable(String simpleName) {
        String name = decapitalize(simpleName);
        return name.equals(BINS) || !SourceVersion.isName(name) ? "value" : name;
    }

    /** The method of a codec that does something for one of several classes: {@code readCard}. */
    static String method(String verb, RecordModel record, Variant variant) {
        String simple = variant.type().simpleName();
        boolean unique = record.variants().stream()
                        .filter(other -> other.type().simpleName().equals(simple))
                        .count()
                == 1;
        return verb + (unique ? simple : String.join("_", variant.type().simpleNames()));
    }

    static String capitalize(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static String decapitalize(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
