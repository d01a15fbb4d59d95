package io.aerotype.processor.schema;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bin, or a key of the map a record is stored as.
 *
 * @param type how its value is stored: the codec's expression, enums with their constants
 * @param required whether it must be there for a record to be read
 */
record StoredBin(String type, boolean required) {
    private static final Pattern CONSTANTS = Pattern.compile("enum\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Each can be read as those after it. */
    private static final List<List<String>> WIDENING =
            List.of(List.of("INT8", "INT16", "INT32", "INT64"), List.of("FLOAT32", "FLOAT64"));

    /** Whether what was stored so can be read as that; constants of enums are another question. */
    boolean readableAs(StoredBin later) {
        List<String> words = words();
        List<String> wanted = later.words();
        return words.size() == wanted.size()
                && Stream.iterate(0, i -> i + 1).limit(words.size()).allMatch(i -> widens(words.get(i), wanted.get(i)));
    }

    /** The constants that may be stored and that the other does not know. */
    List<String> lostIn(StoredBin later) {
        List<String> known = later.constants().toList();
        return constants().filter(constant -> !known.contains(constant)).toList();
    }

    private Stream<String> constants() {
        return CONSTANTS
                .matcher(type)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")));
    }

    private List<String> words() {
        return WORD.matcher(CONSTANTS.matcher(type).replaceAll("enum"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean widens(String from, String to) {
        return from.equals(to)
                || WIDENING.stream()
                        .anyMatch(family -> family.contains(from) && family.indexOf(to) > family.indexOf(from));
    }
}
