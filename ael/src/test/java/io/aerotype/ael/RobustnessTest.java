package io.aerotype.ael;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, a tree or issues come out, soon. */
final class RobustnessTest {
    private static final List<String> PIECES = List.of(
            "$.",
            "a",
            "in",
            " and ",
            "or",
            "not(",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ".",
            ",",
            ":",
            "::",
            "*",
            "**",
            "*[?(",
            "@",
            "@key",
            "?0",
            "?",
            "${x}",
            "$",
            "'t'",
            "\"",
            "\\",
            "1",
            "0x",
            "1.5",
            ".2",
            "-",
            "!",
            "!=",
            "=",
            "==",
            "=~",
            "/a/",
            "~",
            "#",
            "<",
            ">>>",
            "let (x = ",
            ") then (",
            "when (",
            " => ",
            "default",
            "get(type: INT)",
            ".count()",
            "X'0f'",
            "NIL",
            "/*",
            "*/",
            "\u0000",
            "é",
            "😀",
            "true",
            "abs(");

    @Property(tries = 5_000)
    void any_text_comes_to_a_tree_or_to_issues(@ForAll String text) {
        assertUsable(text);
    }

    @Property(tries = 5_000)
    void any_heap_of_pieces_comes_to_a_tree_or_to_issues(@ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        assertUsable(IntStream.range(0, random.nextInt(30))
                .mapToObj(at -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining()));
    }

    private static void assertUsable(String text) {
        switch (Ael.check(text, Use.VALUE, null)) {
            case Outcome.Ok<AelProgram> ok ->
                assertThat(Ael.parse(Ael.print(ok.value().expr())))
                        .isEqualTo(new Outcome.Ok<>(ok.value().expr()));
            case Outcome.Failed<AelProgram> failed ->
                assertThat(failed.issues()).isNotEmpty().allSatisfy(issue -> {
                    assertThat(issue.line()).isPositive();
                    assertThat(issue.column()).isPositive();
                    assertThat(issue.render())
                            .contains("^")
                            .startsWith(issue.code().code());
                });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "{",
                "not(",
                "-",
                "~",
                "abs(",
                "$.a.*[?(",
                "when (",
                "let (x = ",
                "$.m.(",
                "[[",
                "2.0 ** "
            })
    void refuses_what_is_nested_ten_thousand_deep(String opening) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String text = opening.repeat(10_000) + "1";
            List<Issue> issues = Ael.check(text, Use.VALUE, null).issues();
            assertThat(issues).isNotEmpty();
        });
    }

    @Test
    void names_the_limit_when_parentheses_are_too_deep() {
        List<Issue> issues = Ael.check("(".repeat(10_000) + "1" + ")".repeat(10_000), Use.VALUE, null)
                .issues();
        assertThat(issues).extracting(Issue::code).contains(IssueCode.TOO_DEEP);
        assertThat(issues.getFirst().message()).contains("256");
    }

    @Test
    void takes_what_is_nested_as_deep_as_the_limit_allows() {
        String text = "(".repeat(200) + "$.a > 1" + ")".repeat(200);
        assertThat(Ael.check(text, Use.CONDITION, null).issues()).isEmpty();
    }

    @Test
    void chains_of_and_have_no_limit_but_the_length() {
        String text = IntStream.range(0, 20_000).mapToObj(at -> "$.a > " + at).collect(Collectors.joining(" and "));
        AelProgram program = Ael.compile(text);
        assertThat(program.expr())
                .isInstanceOfSatisfying(
                        Expr.Logic.class, logic -> assertThat(logic.operands()).hasSize(20_000));
    }

    @Test
    void refuses_a_chain_that_would_nest_too_deep() {
        String text = "1" + " + 1".repeat(100_000);
        assertThat(Ael.check(text, Use.VALUE, null).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.TOO_DEEP);
    }

    @Test
    void refuses_a_tree_built_too_deep_in_code() {
        Expr tree = Expr.literal(true);
        for (int at = 0; at < 100_000; at++) {
            tree = Expr.not(tree);
        }
        assertThat(tree.span().isKnown()).isFalse();
        Expr built = tree;
        assertThat(Ael.check(built, Use.CONDITION, null).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.TOO_DEEP);
    }

    @Test
    void refuses_a_text_of_more_than_a_megabyte() {
        String text = "'" + "x".repeat(Ael.MAX_LENGTH) + "'";
        assertThat(Ael.check(text, Use.VALUE, null).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$.a == $.b or ", "1 ", "'a", "$.", "and ", "@ ", "? ", "é", "/*", "$.a.b.c.d.", "1 + ", "[1,"})
    void a_megabyte_takes_no_longer_than_its_length_warrants(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            String text = piece.repeat(Ael.MAX_LENGTH / piece.length());
            assertThat(Ael.check(text, Use.VALUE, null).issues()).hasSizeBetween(1, 20);
        });
    }
}
