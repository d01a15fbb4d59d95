package io.aerotype.embedded.internal.lua;

/** The words of a source text one after the other, with one to look ahead. */
final class Words {
    /** So deep may brackets, blocks and functions stand in one another. */
    private static final int MOST_LEVELS = 200;

    private final Lexer lexer;
    private final String chunk;
    private Token current;
    private Token ahead;
    private int level;
    private int lastLine = 1;

    Words(String source, String chunk) {
        this.lexer = new Lexer(source, chunk);
        this.chunk = chunk;
        this.current = lexer.next();
        this.ahead = lexer.next();
    }

    Token current() {
        return current;
    }

    Token ahead() {
        return ahead;
    }

    Position position() {
        return new Position(chunk, current.line());
    }

    /** The line of the word before. */
    int lastLine() {
        return lastLine;
    }

    boolean is(String kind) {
        return current.is(kind);
    }

    Token take() {
        Token taken = current;
        lastLine = taken.line();
        current = ahead;
        ahead = current.is(Token.END) ? current : lexer.next();
        return taken;
    }

    boolean takeIf(String kind) {
        boolean there = is(kind);
        if (there) {
            take();
        }
        return there;
    }

    Token expect(String kind) {
        if (!is(kind)) {
            throw near((kind.equals(Token.NAME) ? kind : "'" + kind + "'") + " expected");
        }
        return take();
    }

    /** The word that closes what another opened. */
    void expectClosing(String kind, Token opened) {
        if (is(kind) || opened.line() == current.line()) {
            expect(kind);
        } else {
            throw near("'" + kind + "' expected (to close '" + opened.text() + "' at line " + opened.line() + ")");
        }
    }

    SyntaxError near(String reason) {
        return new SyntaxError(chunk, current.line(), reason + " near " + current.shown());
    }

    SyntaxError error(int line, String reason) {
        return new SyntaxError(chunk, line, reason);
    }

    void enter() {
        if (++level > MOST_LEVELS) {
            throw near("C stack overflow");
        }
    }

    void leave() {
        level--;
    }
}
