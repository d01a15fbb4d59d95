package io.aerotype.contract.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.ael.Ael;
import io.aerotype.ael.Expr;
import io.aerotype.ael.Fact;
import io.aerotype.ael.Outcome;
import io.aerotype.ael.Use;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class RandomConditionsTest {

    @Property(tries = 2_000)
    void a_condition_is_well_typed_and_survives_its_text(@ForAll long seed) {
        Expr condition = new RandomConditions(new SplittableRandom(seed)).condition(4);
        String text = Ael.print(condition);
        assertThat(Ael.check(text, Use.CONDITION, null).issues()).as(text).isEmpty();
        assertThat(Ael.parse(text)).as(text).isEqualTo(new Outcome.Ok<>(condition));
    }

    @Test
    void every_kind_of_node_occurs() throws ReflectiveOperationException {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < 2_000; seed++) {
            collect(new RandomConditions(new SplittableRandom(seed)).condition(4), seen);
        }
        assertThat(kinds(Expr.class))
                .filteredOn(kind -> kind != Expr.Placeholder.class
                        && kind != Expr.ListOf.class
                        && kind != Expr.MapOf.class
                        && kind != Fact.UserKey.class)
                .as("kinds of nodes but those that need arguments, or keys stored with records")
                .isSubsetOf(seen);
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(RandomConditionsTest::kinds)
                : Stream.of(kind);
    }

    private static void collect(Object node, Set<Class<?>> seen) throws ReflectiveOperationException {
        if (node instanceof Collection<?> items) {
            for (Object item : items) {
                collect(item, seen);
            }
        } else if (node instanceof Record) {
            seen.add(node.getClass());
            for (RecordComponent part : node.getClass().getRecordComponents()) {
                Object value = part.getAccessor().invoke(node);
                if (value != null) {
                    collect(value, seen);
                }
            }
        }
    }
}
