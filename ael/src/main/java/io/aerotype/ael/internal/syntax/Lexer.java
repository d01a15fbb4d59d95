package io.aerotype.ael.internal.syntax;

import static io.aerotype.ael.internal.syntax.Characters.isBlank;
import static io.aerotype.ael.internal.syntax.Characters.isDigit;
import static io.aerotype.ael.internal.syntax.Characters.isNamePart;
import static io.aerotype.ael.internal.syntax.Characters.isNameStart;

import io.aerotype.ael.IssueCode;
import io.aerotype.ael.Span;
import io.aerotype.ael.internal.report.IssueLog;
import io.aerotype.ael.internal.report.Limits;
import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * Cuts a text into tokens.
 *
 * <p>Written by hand because what a character means depends on the token before it (see the grammar), which a generated
 * lexer can only say with predicates.
 */
final class Lexer {
    private final String text;
    private final IssueLog issues;
    private Lexeme[] tokens;
    private int count;
    private int position;
    private int nesting;

    Lexer(String text, IssueLog issues) {
        this.text = text;
        this.issues = issues;
        this.tokens = new Lexeme[Math.min(text.length() / 3 + 3, 64)];
    }

    Lexemes run() {
        while (true) {
            skipBlanks();
            if (position >= text.length()) {
                break;
            }
            int start = position;
            int type = next(text.charAt(position));
            if (type >= 0) {
                add(type, start);
            }
            if (nesting > Limits.DEPTH) {
                issues.add(
                        IssueCode.TOO_DEEP,
                        new Span(start, position),
                        "Brackets are nested more than " + Limits.DEPTH + " deep; split the expression.");
                break;
            }
        }
        position = text.length();
        add(Token.EOF, position);
        return new Lexemes(text, tokens, count);
    }

    private void add(int type, int start) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        tokens[count] = new Lexeme(type, text, start, position, count);
        count++;
    }

    private int previous() {
        return count == 0 ? Token.EOF : tokens[count - 1].type();
    }

    private void skipBlanks() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (isBlank(c)) {
                position++;
            } else if (c == '/' && text.startsWith("/*", position) && previous() != AelGrammar.MATCH) {
                int end = text.indexOf("*/", position + 2);
                if (end < 0) {
                    issues.add(
                            IssueCode.BAD_TOKEN,
                            new Span(position, position + 2),
                            "This comment is not closed; end it with */.");
                    position = text.length();
                } else {
                    position = end + 2;
                }
            } else {
                return;
            }
        }
    }

    /** Reads one token, leaves the position after it and returns its type, or -1 when there was none to be made. */
    private int next(char c) {
        if (isNameStart(c)) {
            return name(c);
        }
        if (c >= '0' && c <= '9') {
            return number();
        }
        return switch (c) {
            case '\'', '"' -> quoted(c) ? AelGrammar.STRING : -1;
            case '$' -> dollar();
            case '@' -> loop();
            case '?' -> placeholder();
            case '.' -> dot();
            case '/' -> previous() == AelGrammar.MATCH ? pattern() : one(AelGrammar.SLASH);
            default -> sign();
        };
    }

    private int sign() {
        int type = Signs.at(text, position);
        if (type < 0) {
            return unreadable();
        }
        position += Signs.length(type);
        nesting += Signs.nesting(type);
        return type;
    }

    private int one(int type) {
        position++;
        return type;
    }

    private boolean follows(char c) {
        return position + 1 < text.length() && text.charAt(position + 1) == c;
    }

    private int name(char first) {
        int start = position;
        if ((first == 'x' || first == 'X') && follows('\'')) {
            position++;
            return quoted('\'') ? AelGrammar.BLOB : -1;
        }
        if ((first == 'b' || first == 'B') && text.startsWith("64'", position + 1)) {
            position += 3;
            return quoted('\'') ? AelGrammar.BLOB : -1;
        }
        skipName();
        // After a dot every word is a name: $.default, $.m.in
        return previous() == AelGrammar.DOT ? AelGrammar.NAME : Keywords.type(text, start, position - start);
    }

    private int number() {
        int start = position;
        while (position < text.length() && isDigit(text.charAt(position))) {
            position++;
        }
        boolean inPath = previous() == AelGrammar.DOT;
        if (position == text.length() || !isNamePart(text.charAt(position))) {
            if (inPath || !fractionFollows()) {
                return AelGrammar.INTEGER;
            }
            position++;
            skipName();
            skipExponentSign();
            return checkedFloat(start);
        }
        skipName();
        String run = text.substring(start, position);
        if (NumberText.isInteger(run)) {
            return AelGrammar.INTEGER;
        }
        if (!inPath && NumberText.startsExponent(run)) {
            skipExponentSign();
            return checkedFloat(start);
        }
        return AelGrammar.NAME; // 2nd, or a mistake the parser words better
    }

    private boolean fractionFollows() {
        return position + 1 < text.length() && text.charAt(position) == '.' && isDigit(text.charAt(position + 1));
    }

    /** The sign of an exponent ends a run of name characters: {@code 1.5e-3} is read as {@code 1.5e} so far. */
    private void skipExponentSign() {
        char last = text.charAt(position - 1);
        if ((last == 'e' || last == 'E')
                && position + 1 < text.length()
                && (text.charAt(position) == '-' || text.charAt(position) == '+')
                && isDigit(text.charAt(position + 1))) {
            position++;
            skipName();
        }
    }

    private int checkedFloat(int start) {
        if (NumberText.isFloat(text.substring(start, position))) {
            return AelGrammar.FLOAT;
        }
        issues.add(
                IssueCode.BAD_TOKEN,
                new Span(start, position),
                "'" + text.substring(start, position) + "' is not a number; write for example 12.5.");
        return AelGrammar.FLOAT;
    }

    private int dot() {
        if (!endsOperand(previous()) && position + 1 < text.length() && isDigit(text.charAt(position + 1))) {
            int start = position;
            position++;
            skipName();
            skipExponentSign();
            return checkedFloat(start);
        }
        return one(AelGrammar.DOT);
    }

    private static boolean endsOperand(int type) {
        return switch (type) {
            case AelGrammar.NAME,
                    AelGrammar.STRING,
                    AelGrammar.INTEGER,
                    AelGrammar.BLOB,
                    AelGrammar.FLOAT,
                    AelGrammar.RPAREN,
                    AelGrammar.RBRACKET,
                    AelGrammar.RBRACE,
                    AelGrammar.STAR,
                    AelGrammar.DOLLAR,
                    AelGrammar.LOOP,
                    AelGrammar.VARIABLE,
                    AelGrammar.PLACEHOLDER -> true;
            default -> false;
        };
    }

    /** Moves over a quoted text; the position is at its first quote. A backslash takes the next character along. */
    private boolean quoted(char quote) {
        int start = position;
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == quote) {
                return true;
            }
            if (c == '\\') {
                position++;
            }
        }
        position = text.length();
        issues.add(
                IssueCode.BAD_TOKEN,
                new Span(start, Math.min(start + 1, text.length())),
                "This text is not closed; end it with " + quote + ".");
        return false;
    }

    private int pattern() {
        int start = position;
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '\\') {
                position++;
            } else if (c == '/') {
                skipName();
                return AelGrammar.REGEX;
            }
        }
        position = text.length();
        issues.add(
                IssueCode.BAD_TOKEN,
                new Span(start, start + 1),
                "This pattern is not closed; end it with /, and write \\/ for a slash inside.");
        return -1;
    }

    private int dollar() {
        if (!follows('{')) {
            if (!bin()) {
                position++;
            }
            return AelGrammar.DOLLAR;
        }
        int start = position;
        position += 2;
        skipName();
        if (position < text.length() && text.charAt(position) == '}' && position > start + 2) {
            position++;
            return AelGrammar.VARIABLE;
        }
        issues.add(
                IssueCode.BAD_TOKEN,
                new Span(start, position),
                "A variable is written ${name}, without blanks inside.");
        return AelGrammar.VARIABLE;
    }

    /** Moves over {@code $.name}, which most operands are: one token instead of three. A call is not a bin. */
    private boolean bin() {
        int start = position + 2;
        if (start >= text.length() || text.charAt(position + 1) != '.' || !isNameStart(text.charAt(start))) {
            return false;
        }
        char first = text.charAt(start);
        int end = start + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        boolean quoted = end < text.length()
                && text.charAt(end) == '\''
                && (first == 'x' || first == 'X' || first == 'b' || first == 'B');
        int next = end;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        if (quoted || (next < text.length() && (text.charAt(next) == '(' || text.charAt(next) == '/'))) {
            return false;
        }
        position = end;
        return true;
    }

    private int loop() {
        int start = position;
        position++;
        skipName();
        return switch (text.substring(start, position)) {
            case "@" -> AelGrammar.LOOP;
            case "@key" -> AelGrammar.LOOP_KEY;
            case "@index" -> AelGrammar.LOOP_INDEX;
            default -> {
                issues.add(
                        IssueCode.BAD_TOKEN,
                        new Span(start, position),
                        "Inside a spreading path there are @, @key and @index; a field of the element is @.name.");
                yield AelGrammar.LOOP;
            }
        };
    }

    private int placeholder() {
        int start = position;
        position++;
        while (position < text.length() && isDigit(text.charAt(position))) {
            position++;
        }
        return position > start + 1 ? AelGrammar.PLACEHOLDER : AelGrammar.QUESTION;
    }

    private int unreadable() {
        int start = position;
        boolean letters = Character.isLetter(text.codePointAt(position));
        do {
            position += Character.charCount(text.codePointAt(position));
        } while (letters && position < text.length() && Character.isLetterOrDigit(text.codePointAt(position)));
        String run = text.substring(start, Math.min(position, start + 20));
        issues.add(
                IssueCode.BAD_TOKEN,
                new Span(start, position),
                letters
                        ? "'" + run + "' is not spelled in ASCII letters; put it in quotes."
                        : "'" + run + "' means nothing here; put text in quotes.");
        return -1;
    }

    private void skipName() {
        while (position < text.length() && isNamePart(text.charAt(position))) {
            position++;
        }
    }
}
