package io.aerotype.ael.internal.syntax;

import io.aerotype.ael.PathReturn;
import io.aerotype.ael.SelectReturn;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for what paths give. */
final class PathReturns {
    private static final Map<String, PathReturn> WORDS = Arrays.stream(PathReturn.values())
            .collect(Collectors.toUnmodifiableMap(PathReturn::name, Function.identity()));
    private static final Map<String, SelectReturn> SELECTIONS = Arrays.stream(SelectReturn.values())
            .collect(Collectors.toUnmodifiableMap(SelectReturn::name, Function.identity()));

    private PathReturns() {}

    static @Nullable PathReturn ofWord(String word) {
        return WORDS.get(word);
    }

    static @Nullable SelectReturn selection(String word) {
        return SELECTIONS.get(word);
    }

    static String words() {
        return Arrays.stream(PathReturn.values()).map(PathReturn::name).collect(Collectors.joining(", "));
    }
}
