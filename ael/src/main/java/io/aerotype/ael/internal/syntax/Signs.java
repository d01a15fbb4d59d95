package io.aerotype.ael.internal.syntax;

/** The tokens made of signs: which one stands at a place, how long it is, and whether it opens or closes. */
final class Signs {
    private static final int NONE = -1;

    private Signs() {}

    /** The longest sign that stands here, or -1 when none does. */
    static int at(String text, int position) {
        return switch (text.charAt(position)) {
            case '(' -> AelGrammar.LPAREN;
            case '[' -> AelGrammar.LBRACKET;
            case '{' -> AelGrammar.LBRACE;
            case ')' -> AelGrammar.RPAREN;
            case ']' -> AelGrammar.RBRACKET;
            case '}' -> AelGrammar.RBRACE;
            case ',' -> AelGrammar.COMMA;
            case '#' -> AelGrammar.HASH;
            case '+' -> AelGrammar.PLUS;
            case '-' -> AelGrammar.MINUS;
            case '%' -> AelGrammar.PERCENT;
            case '&' -> AelGrammar.AMPERSAND;
            case '|' -> AelGrammar.PIPE;
            case '^' -> AelGrammar.CARET;
            case '~' -> AelGrammar.TILDE;
            case ':' -> follows(text, position, ':') ? AelGrammar.PROJECT : AelGrammar.COLON;
            case '!' -> follows(text, position, '=') ? AelGrammar.NE : AelGrammar.BANG;
            case '*' -> follows(text, position, '*') ? AelGrammar.POWER : AelGrammar.STAR;
            case '=' ->
                follows(text, position, '=')
                        ? AelGrammar.EQ
                        : follows(text, position, '>')
                                ? AelGrammar.ARROW
                                : follows(text, position, '~') ? AelGrammar.MATCH : AelGrammar.ASSIGN;
            case '<' ->
                follows(text, position, '<')
                        ? AelGrammar.SHIFT_LEFT
                        : follows(text, position, '=') ? AelGrammar.LE : AelGrammar.LT;
            case '>' ->
                text.startsWith(">>>", position)
                        ? AelGrammar.SHIFT_RIGHT_LOGICAL
                        : follows(text, position, '>')
                                ? AelGrammar.SHIFT_RIGHT
                                : follows(text, position, '=') ? AelGrammar.GE : AelGrammar.GT;
            default -> NONE;
        };
    }

    private static boolean follows(String text, int position, char c) {
        return position + 1 < text.length() && text.charAt(position + 1) == c;
    }

    /** How many characters a sign has. */
    static int length(int type) {
        return switch (type) {
            case AelGrammar.SHIFT_RIGHT_LOGICAL -> 3;
            case AelGrammar.PROJECT,
                    AelGrammar.NE,
                    AelGrammar.POWER,
                    AelGrammar.EQ,
                    AelGrammar.ARROW,
                    AelGrammar.MATCH,
                    AelGrammar.SHIFT_LEFT,
                    AelGrammar.LE,
                    AelGrammar.SHIFT_RIGHT,
                    AelGrammar.GE -> 2;
            default -> 1;
        };
    }

    /** 1 for what opens a bracket, -1 for what closes one, 0 for all others. */
    static int nesting(int type) {
        return switch (type) {
            case AelGrammar.LPAREN, AelGrammar.LBRACKET, AelGrammar.LBRACE -> 1;
            case AelGrammar.RPAREN, AelGrammar.RBRACKET, AelGrammar.RBRACE -> -1;
            default -> 0;
        };
    }
}
