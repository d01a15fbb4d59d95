package io.aerotype.ael.internal.syntax;

/**
 * The few words of the language, told from names without making a string of each. An older dialect says {@code with ... do}
 * for {@code let ... then}.
 */
final class Keywords {
    private Keywords() {}

    static int type(String text, int start, int length) {
        return switch (length) {
            case 2 ->
                text.startsWith("or", start)
                        ? AelGrammar.OR
                        : text.regionMatches(true, start, "in", 0, 2)
                                ? AelGrammar.IN
                                : text.startsWith("do", start) ? AelGrammar.THEN : AelGrammar.NAME;
            case 3 ->
                text.startsWith("and", start)
                        ? AelGrammar.AND
                        : text.startsWith("let", start) ? AelGrammar.LET : AelGrammar.NAME;
            case 4 ->
                text.startsWith("true", start)
                        ? AelGrammar.TRUE
                        : text.startsWith("then", start)
                                ? AelGrammar.THEN
                                : text.startsWith("when", start)
                                        ? AelGrammar.WHEN
                                        : text.startsWith("with", start) ? AelGrammar.LET : AelGrammar.NAME;
            case 5 -> text.startsWith("false", start) ? AelGrammar.FALSE : AelGrammar.NAME;
            case 7 -> text.startsWith("default", start) ? AelGrammar.DEFAULT : AelGrammar.NAME;
            default -> AelGrammar.NAME;
        };
    }
}
