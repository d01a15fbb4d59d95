package io.aerotype.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions on a set that no index serves are told, with the index that would. */
class AdviceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.age > 21",
                "21 < $.age",
                "$.age == 3 and $.name == 'x'",
                "$.age in [1, 5]",
                "$.city == 'Paris'",
                "$.city in ['Paris']",
                "'vip' in $.tags",
                "geoCompare($.place, geoJson('{}'))",
                "$.votes.x.exists()",
                "($.name == 'x' or $.name == 'y') and $.age >= 3",
            })
    void says_nothing_where_an_index_serves(String condition) {
        assertThat(notes(condition)).isEmpty();
    }

    @Test
    void names_the_index_that_would_serve() {
        assertThat(notes("$.name == 'x' and $.visits >= 3 and $.score > 1.5"))
                .containsExactly(
                        "'some' reads every record of the set, because no index of User serves its condition. @Indexed"
                                + " on 'name' would serve $.name == 'x'; @Indexed on 'visits' would serve $.visits >= 3.");
        assertThat(notes("5 in $.friends"))
                .singleElement()
                .asString()
                .contains("@Indexed on 'friends' would serve 5 in $.friends.");
        assertThat(notes("$.scores.chess.exists()"))
                .singleElement()
                .asString()
                .contains("@Indexed(of = Indexed.Of.KEYS) on 'scores' would serve $.scores.chess.exists().");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.age > 21 or $.city == 'Paris'",
                "not($.age > 21)",
                "$.score > 1.5",
                "$.city > 'M'",
                "$.city in ['Paris', 'Lyon']",
                "$.age != 3",
                "$.age == $.visits"
            })
    void says_so_where_no_index_could(String condition) {
        assertThat(notes(condition)).singleElement().asString().doesNotContain("@Indexed on 'age'");
    }

    @Test
    void says_nothing_of_records_that_are_known_by_key() {
        assertThat(compiled("@Find @Where(\"$.name == 'x'\") Optional<User> some(String id);"))
                .isEmpty();
    }

    private static List<String> notes(String condition) {
        return compiled("@Where(\"" + condition + "\") List<User> some();");
    }

    private static List<String> compiled(String method) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new RecordProcessor())
                .compile(JavaFileObjects.forSourceString("shop.Requests", """
                    package shop;

                    import io.aerotype.annotation.*;
                    import io.aerotype.value.GeoPoint;
                    import java.util.*;

                    class Requests {
                        @DataSet(namespace = "test", set = "users")
                        record User(
                                @Id String id,
                                String name,
                                @Indexed int age,
                                long visits,
                                double score,
                                @Indexed String city,
                                @Indexed List<String> tags,
                                Set<Long> friends,
                                @Indexed GeoPoint place,
                                @Indexed(of = Indexed.Of.KEYS) Map<String, Long> votes,
                                Map<String, Long> scores) {}

                        @Dao(User.class)
                        interface Users {
                            %s
                        }
                    }
                    """.formatted(method)));
        assertThat(compilation.errors()).isEmpty();
        return compilation.notes().stream()
                .filter(note -> note.getKind() == Diagnostic.Kind.NOTE)
                .map(note -> note.getMessage(Locale.ROOT))
                .toList();
    }
}
