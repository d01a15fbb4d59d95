package io.aerotype.internal.info;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of an info answer. Rows end with semicolons; the fields of a row are apart by colons or commas, those of an answer
 * that is one row by semicolons; a field is {@code name=value}.
 */
public final class InfoText {
    private InfoText() {}

    /** The parts of a text between separators, the empty ones left out. */
    public static List<String> parts(String text, char separator) {
        return Arrays.stream(text.split(String.valueOf(separator), -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The fields of a row by name, in its order. What is no field is passed over: servers add things. */
    public static Map<String, String> fields(String row, char separator) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : parts(row, separator)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return fields;
    }

    /** The rows of an answer, each as its fields; a row without one is left out. */
    public static List<Map<String, String>> rows(String answer, char separator) {
        return parts(answer, ';').stream()
                .map(row -> fields(row, separator))
                .filter(fields -> !fields.isEmpty())
                .toList();
    }
}
