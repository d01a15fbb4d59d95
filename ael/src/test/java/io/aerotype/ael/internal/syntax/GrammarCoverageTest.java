package io.aerotype.ael.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.ael.internal.report.IssueLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.junit.jupiter.api.Test;

/** The baselines show everything that can be written: no token, rule or alternative of the grammar is left out. */
final class GrammarCoverageTest {
    private static final Path FILES = Path.of("src", "test", "resources", "baselines");

    private static final Path GRAMMAR =
            Path.of("src", "main", "antlr4", "io", "aerotype", "ael", "internal", "syntax", "AelGrammar.g4");

    @Test
    void every_token_occurs() throws IOException {
        Set<Integer> seen = new TreeSet<>();
        for (String source : sources()) {
            Lexemes tokens = new Lexer(source, new IssueLog(source)).run();
            IntStream.range(0, tokens.size())
                    .forEach(at -> seen.add(tokens.get(at).getType()));
        }
        assertThat(IntStream.rangeClosed(1, AelGrammar.VOCABULARY.getMaxTokenType())
                        .filter(type -> !seen.contains(type))
                        .mapToObj(AelGrammar.VOCABULARY::getSymbolicName))
                .as("tokens in no baseline")
                .isEmpty();
    }

    @Test
    void every_rule_and_alternative_occurs() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String source : sources()) {
            IssueLog issues = new IssueLog(source);
            Lexemes tokens = new Lexer(source, issues).run();
            if (issues.isEmpty()) {
                Watched parser = new Watched(tokens, seen);
                parser.removeErrorListeners();
                parser.setErrorHandler(new SyntaxErrors(tokens, issues));
                parser.program();
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(alternatives());
    }

    /** The alternatives of all rules, as the grammar lays them out: each on lines of its own, four blanks in. */
    private static List<String> alternatives() throws IOException {
        List<String> alternatives = new ArrayList<>();
        String rule = "";
        int alternative = 0;
        for (String line : Files.readAllLines(GRAMMAR)) {
            if (line.matches("[a-z]\\w*")) {
                rule = line;
                alternative = 0;
            } else if (!rule.isEmpty() && line.matches(" {4}[:|] .*")) {
                alternative++;
                alternatives.add(rule + " " + alternative);
            }
        }
        return alternatives;
    }

    private static final class Watched extends AelGrammar {
        private final Set<String> seen;

        Watched(TokenStream tokens, Set<String> seen) {
            super(tokens);
            this.seen = seen;
        }

        @Override
        public void enterOuterAlt(ParserRuleContext context, int alternative) {
            seen.add(ruleNames[context.getRuleIndex()] + " " + alternative);
            super.enterOuterAlt(context, alternative);
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.flatMap(file -> Stream.of(read(file).split("====\n")))
                    .map(block -> block.lines()
                            .filter(line -> line.startsWith("| "))
                            .map(line -> line.substring(2))
                            .collect(Collectors.joining("\n")))
                    .filter(source -> !source.isEmpty())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
