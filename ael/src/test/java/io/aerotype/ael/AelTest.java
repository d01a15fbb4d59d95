package io.aerotype.ael;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class AelTest {

    @Test
    void compile_throws_every_issue_with_its_caret() {
        assertThatThrownBy(() -> Ael.compile("$.a > and\n  $.b =="))
                .isInstanceOfSatisfying(
                        AelException.class,
                        mistake -> assertThat(mistake.issues()).hasSize(2))
                .hasMessageContaining("AEL001 line 1, column 7")
                .hasMessageContaining("line 2, column 9")
                .hasMessageContaining("  $.a > and\n        ^^^");
    }

    @Test
    void a_value_without_a_schema_tells_the_type_of_what_it_is_compared_with() {
        AelProgram program = Ael.compile("$.age > ?0");
        Expr.Compare compare = (Expr.Compare) program.expr();
        assertThat(program.typeOf(compare.left())).isEqualTo(Type.ANY);
        assertThat(program.typeOf(compare.left(), new Given(Type.FLOAT, Type.ANY)))
                .isEqualTo(Type.FLOAT);
    }

    @Test
    void the_items_of_a_list_tell_the_type_of_what_is_looked_for() {
        AelProgram program = Ael.compile("$.status in ?0");
        Expr.In in = (Expr.In) program.expr();
        assertThat(program.typeOf(in.value(), new Given(Type.LIST, Type.STRING)))
                .isEqualTo(Type.STRING);
        assertThat(program.parameters().getFirst().type()).isEqualTo(Type.LIST);
    }

    @Test
    void named_parameters_count_in_order_of_appearance() {
        AelProgram program = Ael.compile("$.age < :max and $.age > :min and $.top == :max");
        assertThat(program.parameters()).extracting(Parameter::name).containsExactly("max", "min");
        assertThat(program.positionOf(Expr.placeholder("min"))).isEqualTo(1);
        assertThat(program.parameters()).extracting(Parameter::group).containsExactly(0, 0);
    }

    @Test
    void a_position_the_program_does_not_have_is_refused_by_name() {
        AelProgram program = Ael.compile("$.age < :max");
        assertThatThrownBy(() -> program.positionOf(Expr.placeholder("min"))).hasMessageContaining(":min");
    }

    @Test
    void bins_are_listed_with_what_is_known_of_them() {
        AelProgram program = Ael.compile("$.age > 21 and $.tags.[0] == 'x' and $.flag and $.other.exists()");
        assertThat(program.bins())
                .containsExactly(
                        Map.entry("age", Type.INTEGER),
                        Map.entry("tags", Type.LIST),
                        Map.entry("flag", Type.BOOLEAN),
                        Map.entry("other", Type.ANY));
    }

    @Test
    void a_tree_built_in_code_is_checked_and_printed_like_a_text() {
        Expr tree = Expr.and(
                Expr.compare(CompareOp.GT, Expr.bin("age"), Expr.literal(21)),
                Expr.and(
                        Expr.in(Expr.bin("status"), Expr.literal(List.of("a", "b"))),
                        Expr.not(Expr.bin("gone", Type.BOOLEAN))));
        AelProgram program = Ael.check(tree, Use.CONDITION, null).orThrow();
        assertThat(program.text()).isEqualTo("$.age > 21 and $.status in ['a', 'b'] and not($.gone.get(type: BOOL))");
    }

    @Test
    void a_mistake_in_a_tree_built_in_code_has_no_place_but_its_text() {
        Expr tree = Expr.compare(CompareOp.GT, Expr.literal("x"), Expr.literal(2));
        Outcome<AelProgram> outcome = Ael.check(tree, Use.CONDITION, null);
        assertThat(outcome.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.line()).isZero();
            assertThat(issue.render())
                    .isEqualTo("AEL006: 'x' is STRING and 2 is INT, but '>' compares values of one type.");
        });
    }

    @Test
    void a_cache_gives_the_same_program_and_stays_bounded() {
        AelCache cache = new AelCache(10);
        AelProgram first = cache.compile("$.a > 1", Use.CONDITION);
        for (int at = 0; at < 100; at++) {
            assertThat(cache.compile("$.a > 1", Use.CONDITION)).isSameAs(first);
            cache.compile("$.b > " + at, Use.CONDITION);
        }
        assertThat(cache.size()).isLessThanOrEqualTo(10);
        assertThat(cache.compile("$.a > 1", Use.VALUE)).isNotSameAs(first);
    }

    @Test
    void a_cache_forgets_what_is_not_used() {
        AelCache cache = new AelCache(4);
        AelProgram first = cache.compile("$.a > 1", Use.CONDITION);
        for (int at = 0; at < 8; at++) {
            cache.compile("$.b > " + at, Use.CONDITION);
        }
        assertThat(cache.compile("$.a > 1", Use.CONDITION)).isNotSameAs(first);
    }

    @Test
    void a_cache_does_not_hold_texts_of_great_length() {
        AelCache cache = new AelCache(10);
        String text = "$.a == '" + "x".repeat(8_192) + "'";
        assertThat(cache.compile(text, Use.CONDITION).text()).isEqualTo(text);
        assertThat(cache.size()).isZero();
    }

    @Test
    void a_cache_stays_bounded_while_many_threads_fill_it() throws Exception {
        AelCache cache = new AelCache(10);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int first = thread;
                all.add(threads.submit(() -> {
                    for (int at = 0; at < 500; at++) {
                        String text = "$.a > " + (first + at) % 25;
                        assertThat(cache.compile(text, Use.CONDITION).text()).isEqualTo(text);
                        assertThat(cache.size()).isLessThanOrEqualTo(10);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    @Test
    void a_cache_of_one_is_refused() {
        assertThatThrownBy(() -> new AelCache(1))
                .hasMessageContaining("at least 2")
                .hasMessageContaining("not 1");
    }

    @Test
    void values_are_checked_before_anything_is_done_with_them() {
        AelProgram program = Ael.compile("$.age > ?0 and $.name == 'x' and $.age < ?1 and $.name != ?2");
        assertThat(program.misfits(3, types(Type.INTEGER, Type.INTEGER, Type.STRING)))
                .isEmpty();
        assertThat(program.misfits(2, types(Type.INTEGER, Type.INTEGER)))
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue.message()).isEqualTo("This expression takes 3 values (?0, ?1, ?2), not 2."));
        assertThat(program.misfits(3, types(Type.INTEGER, Type.FLOAT, Type.INTEGER)))
                .extracting(Issue::message)
                .containsExactly("?1 must be INT, like the value of ?0, not FLOAT.", "?2 must be STRING, not INT.");
        assertThat(program.misfits(3, types(Type.NIL, Type.NIL, Type.NIL))).hasSize(3);
        assertThat(Ael.compile("$.a + ?0 > $.b").misfits(1, types(Type.STRING)))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(IssueCode.WRONG_VALUE);
                    assertThat(issue.render())
                            .endsWith("$.a + ?0 > $.b\n        ^^")
                            .contains("must be a number");
                });
        assertThat(Ael.compile("$.a > 1").misfits(1, types(Type.STRING)))
                .extracting(Issue::message)
                .containsExactly("This expression takes no values, but 1 came with it.");
    }

    private static ArgumentTypes types(Type... types) {
        return new ArgumentTypes() {
            @Override
            public Type typeOf(int position) {
                return types[position];
            }

            @Override
            public Type itemTypeOf(int position) {
                return Type.ANY;
            }
        };
    }

    private record Given(Type type, Type items) implements ArgumentTypes {
        @Override
        public Type typeOf(int position) {
            return type;
        }

        @Override
        public Type itemTypeOf(int position) {
            return items;
        }
    }
}
