package io.aerotype.ael;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrinterTest {

    @Property(tries = 3_000)
    void what_is_printed_parses_to_the_same_tree(@ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int depth) {
        Expr tree =
                new RandomTrees(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).tree(depth);
        String text = Ael.print(tree);
        assertThat(Ael.parse(text)).as(text).isEqualTo(new Outcome.Ok<>(tree));
    }

    @Test
    void the_trees_are_of_every_kind() throws ReflectiveOperationException {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < 1_000; seed++) {
            collect(
                    new RandomTrees(RandomGeneratorFactory.of("L64X128MixRandom")
                                    .create(seed))
                            .tree(4),
                    seen);
        }
        for (Class<?> kinds : List.of(Expr.class, Const.class, Step.class)) {
            assertThat(Kinds.of(kinds)).filteredOn(kind -> !seen.contains(kind)).isEmpty();
        }
    }

    private static void collect(Object node, Set<Class<?>> seen) throws ReflectiveOperationException {
        switch (node) {
            case Collection<?> items -> {
                for (Object item : items) {
                    collect(item, seen);
                }
            }
            case Map<?, ?> map -> {
                collect(map.keySet(), seen);
                collect(map.values(), seen);
            }
            case Record part -> {
                seen.add(part.getClass());
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    Object value = component.getAccessor().invoke(part);
                    if (value != null) {
                        collect(value, seen);
                    }
                }
            }
            default -> seen.add(node.getClass());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ((($.a > 1)))                    | $.a > 1
        ($.a > 1) and ($.b > 2)          | $.a > 1 and $.b > 2
        ($.a > 1 or $.b > 2) and $.c     | ($.a > 1 or $.b > 2) and $.c
        $.a - ($.b - $.c)                | $.a - ($.b - $.c)
        ($.a - $.b) - $.c                | $.a - $.b - $.c
        2.0 ** (3.0 ** 2.0)              | 2.0 ** 3.0 ** 2.0
        (2.0 ** 3.0) ** 2.0              | (2.0 ** 3.0) ** 2.0
        -(1)                             | -(1)
        - 1                              | -1
        -(-1)                            | -(-1)
        ~~$.a                            | ~~$.a
        ($.a & 1) == 1                   | $.a & 1 == 1
        $.a & (1 << 2)                   | $.a & 1 << 2
        $.a:INT                          | $.a.get(type: INT)
        $.a.toInt()                      | $.a.asInt()
        int($.a)                         | $.a.asInt()
        ($.a + 1).asFloat()              | ($.a + 1).asFloat()
        $."a b"                          | $.'a b'
        0xff                             | 255
        1e3                              | 1000.0
        $.m.{}.count()                   | $.m.get(type: MAP).count()
        error                            | unknown
        """)
    void prints_the_canonical_form(String text, String canonical) {
        assertThat(Ael.print(Ael.parse(text).orThrow())).isEqualTo(canonical);
    }

    @Test
    void refuses_to_print_a_number_that_has_no_spelling() {
        assertThatThrownBy(() -> Ael.print(Expr.literal(Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN cannot be written");
    }

    @Test
    void spans_are_no_part_of_equality() {
        assertThat(Ael.parse("  $.a  >  1 ").orThrow())
                .isEqualTo(Ael.parse("$.a > 1").orThrow());
        assertThat(Ael.parse("  $.a  >  1 ").orThrow().span().start()).isEqualTo(2);
    }
}
