package io.aerotype.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import io.aerotype.ael.AelCache;
import io.aerotype.internal.lower.Where;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final String AGE = row("age_i", "age", "numeric", "default");
    private static final String STATUS = row("st_i", "st", "string", "default");
    private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[1.0,2.0]}";
    private static final String CIRCLE = "{\"type\":\"AeroCircle\",\"coordinates\":[[1.0,2.0],100]}";

    @Test
    void prefers_equality_to_range() {
        assertThat(choose("$.age > 21 and $.st == 'a'", AGE, STATUS).filter()).isEqualTo(Filter.equal("st", "a"));
    }

    @Test
    void prefers_few_entries_per_value() {
        IndexChoice choice = choose("$.age == 1 and $.n == 2", AGE, row("few", "n", "numeric", "default"));
        assertThat(choice.filter()).isEqualTo(Filter.equal("n", 2));
        assertThat(choice.next()).isEqualTo(Filter.equal("age", 1));
        assertThat(choice.passedOver())
                .singleElement()
                .satisfies(passed -> assertThat(passed.reason())
                        .isEqualTo("It serves an equality on age, 50 entries per value; the chosen one narrows more."));
    }

    @Test
    void puts_an_index_of_unknown_size_last() {
        assertThat(choose("$.age == 1 and $.n == 2", AGE, row("new", "n", "numeric", "default"))
                        .filter())
                .isEqualTo(Filter.equal("age", 1));
    }

    @Test
    void prefers_the_narrower_range_where_nothing_else_decides() {
        assertThat(choose(
                                "$.a > 0 and $.b > 0 and $.b < 10",
                                row("x1", "a", "numeric", "default"),
                                row("x2", "b", "numeric", "default"))
                        .filter())
                .isEqualTo(Filter.range("b", 1, 9));
    }

    @Test
    void intersects_ranges_of_a_bin() {
        assertThat(choose("$.age > 21 and 65 >= $.age", AGE).filter()).isEqualTo(Filter.range("age", 22, 65));
    }

    @Test
    void does_not_intersect_what_different_elements_may_meet() {
        IndexChoice choice = choose("1 in $.l and 2 in $.l", row("l_i", "l", "numeric", "list"));
        assertThat(choice.isEmpty()).isFalse();
        assertThat(choice.filter()).isEqualTo(Filter.range("l", IndexCollectionType.LIST, 1, 1));
    }

    @Test
    void asks_nothing_when_no_record_can_be_found() {
        assertThat(choose("$.age > 21 and $.age < 20", AGE).isEmpty()).isTrue();
        assertThat(choose("$.age > 9223372036854775807", AGE).isEmpty()).isTrue();
        assertThat(choose("$.age < -9223372036854775808", AGE).isEmpty()).isTrue();
    }

    @Test
    void trusts_only_what_every_record_found_must_meet() {
        for (String condition : List.of(
                "$.age > 21 or $.st == 'a'",
                "not($.st == 'a')",
                "$.st != 'a'",
                "exclusive($.st == 'a', $.age > 1)",
                "when ($.age > 1 => $.st == 'a', default => true)",
                "let (x = 1) then ($.st == 'a')",
                "not($.age > 3 and $.st == 'a')",
                "$.st > 'a'",
                "$.st == $.age.get(type: STRING)")) {
            assertThat(choose(condition, AGE, STATUS).filter()).as(condition).isNull();
        }
    }

    @Test
    void finds_members_of_lists_and_entries_of_maps() {
        String tags = row("tags_i", "tags", "string", "list");
        Filter vip = Filter.contains("tags", IndexCollectionType.LIST, "vip");
        for (String condition : List.of(
                "'vip' in $.tags",
                "$.tags.[='vip'].exists()",
                "$.tags.[='vip'].count() > 0",
                "$.tags.[='vip'].count() >= 1",
                "2 == $.tags.[='vip'].count()",
                "$.tags.[='vip'].count() != 0")) {
            assertThat(choose(condition, tags).filter()).as(condition).isEqualTo(vip);
        }
        assertThat(choose("$.tags.[='vip'].count() >= 0", tags).filter()).isNull();
        assertThat(choose("$.tags.[='vip'].count() < 5", tags).filter()).isNull();
        assertThat(choose("$.m.k.exists()", row("mk", "m", "string", "mapkeys")).filter())
                .isEqualTo(Filter.contains("m", IndexCollectionType.MAPKEYS, "k"));
        assertThat(choose("$.m.{=5}.exists()", row("mv", "m", "numeric", "mapvalues"))
                        .filter())
                .isEqualTo(Filter.range("m", IndexCollectionType.MAPVALUES, 5, 5));
        assertThat(choose("$.l.[=5:9].count() > 0", row("l_i", "l", "numeric", "list"))
                        .filter())
                .isEqualTo(Filter.range("l", IndexCollectionType.LIST, 5, 8));
        assertThat(choose("$.l.[!=5:9].count() > 0", row("l_i", "l", "numeric", "list"))
                        .filter())
                .isNull();
    }

    @Test
    void serves_one_of_several_by_what_they_have_in_common() {
        assertThat(choose("$.st in ['a']", STATUS).filter()).isEqualTo(Filter.equal("st", "a"));
        assertThat(choose("$.st in ['a', 'b']", STATUS).filter()).isNull();
        IndexChoice choice = choose("$.age in [30, 7, 12]", AGE);
        assertThat(choice.filter()).isEqualTo(Filter.range("age", 7, 30));
        assertThat(choice.remainder()).hasSize(1);
    }

    @Test
    void takes_values_from_arguments() {
        assertThat(choose(Where.parse(new AelCache(2), "$.age == ?0", 5), AGE).filter())
                .isEqualTo(Filter.equal("age", 5));
        assertThat(choose(Where.parse(new AelCache(2), "$.age in ?0", List.of(4, 6)), AGE)
                        .filter())
                .isEqualTo(Filter.range("age", 4, 6));
        assertThat(choose(
                                Where.parse(new AelCache(2), "$.x == :x", (Object) new byte[] {1}),
                                row("x_i", "x", "blob", "default"))
                        .filter())
                .isEqualTo(Filter.equal("x", new byte[] {1}));
    }

    @Test
    void serves_places() {
        String geo = row("g_i", "g", "geo2dsphere", "default");
        assertThat(choose("geoCompare($.g, geoJson('" + CIRCLE + "'))", geo).filter())
                .isEqualTo(Filter.geoWithinRegion("g", CIRCLE));
        assertThat(choose("geoCompare(geoJson('" + POINT + "'), $.g)", geo).filter())
                .isEqualTo(Filter.geoContains("g", POINT));
    }

    @Test
    void serves_a_place_inside_a_bin_by_an_index_on_that_place() {
        String first = row("l0", "l", "numeric", "default")
                .replace("context=null", "context=" + CTX.toBase64(new CTX[] {CTX.listIndex(0)}));
        assertThat(choose("$.l.[0] > 5", first).filter())
                .isEqualTo(Filter.range("l", 6, Long.MAX_VALUE, CTX.listIndex(0)));
        assertThat(choose("$.l.[1] > 5", first).passedOver().getFirst().reason())
                .isEqualTo("It is on another place inside bin 'l'.");
        assertThat(choose("$.l > [5]", first).filter()).isNull();
        String deep = row("deep", "m", "string", "list")
                .replace(
                        "context=null",
                        "context=" + CTX.toBase64(new CTX[] {CTX.mapKey(Value.get("a")), CTX.mapKey(Value.get("b"))}));
        assertThat(choose("'x' in $.m.a.b", deep).filter())
                .isEqualTo(Filter.contains(
                        "m", IndexCollectionType.LIST, "x", CTX.mapKey(Value.get("a")), CTX.mapKey(Value.get("b"))));
        assertThat(choose("$.m.a.b.[='x'].exists()", deep).filter()).isNotNull();
    }

    @Test
    void serves_an_expression_by_an_index_on_the_same() {
        Expression sum = Exp.build(Exp.add(Exp.intBin("a"), Exp.intBin("b")));
        String index = row("sum", "null", "numeric", "default").replace("exp=null", "exp=" + sum.getBase64());
        assertThat(choose("$.a + $.b > 5 and $.a > 1", index).filter())
                .isEqualTo(Filter.range(sum, IndexCollectionType.DEFAULT, 6, Long.MAX_VALUE));
        assertThat(choose("$.b + $.a > 5", index).passedOver().getFirst().reason())
                .isEqualTo("The condition does not compare the expression it is on.");
    }

    @Test
    void an_index_holds_no_long_strings() {
        assertThat(choose("$.st == '" + "x".repeat(2047) + "'", STATUS).filter())
                .isNotNull();
        assertThat(choose("$.st == '" + "x".repeat(2048) + "'", STATUS).filter())
                .isNull();
        assertThat(choose("$.st == '" + "é".repeat(1024) + "'", STATUS).filter())
                .isNull();
    }

    @Test
    void passes_over_what_cannot_serve_and_says_why() {
        assertThat(reason("$.age > 1", AGE.replace("set=u", "set=x"))).isEqualTo("It is for another set.");
        assertThat(reason("$.age > 1", AGE.replace("RW", "WO"))).isEqualTo("It is still being built.");
        assertThat(reason("$.age > 1", AGE.replace("numeric", "string")))
                .isEqualTo("It holds another type of value than age is compared with.");
        assertThat(reason("$.age > 1", AGE.replace("indextype=default", "indextype=list")))
                .isEqualTo("It holds the elements of lists, but the condition asks for a range on age.");
        assertThat(reason("$.age > 1", STATUS)).isEqualTo("The condition does not restrict what it holds.");
        assertThat(choose("$.age > 1", AGE.replace("set=u", "set=null")).filter())
                .isNotNull();
    }

    @Test
    void sums_up_the_indexes_of_other_sets() {
        assertThat(choose(
                                "$.age > 1",
                                AGE.replace("set=u", "set=x"),
                                AGE.replace("set=u", "set=y").replace("age_i", "z"))
                        .passedOver())
                .containsExactly(new IndexChoice.PassedOver("age_i, z", "They are for other sets."));
    }

    @Test
    void never_takes_an_index_of_a_set_for_the_whole_namespace() {
        IndexCatalogue catalogue = catalogue(AGE);
        assertThat(Planner.choose("test", "", where("$.age > 1"), IndexHint.none(), catalogue)
                        .filter())
                .isNull();
    }

    @Test
    void a_hint_restricts_the_choice() {
        String other = row("few", "n", "numeric", "default");
        String condition = "$.age == 1 and $.n == 2";
        assertThat(hinted(new IndexHint.ByName("age_i"), condition, AGE, other).filter())
                .isEqualTo(Filter.equal("age", 1));
        assertThat(hinted(new IndexHint.OnBin("age"), condition, AGE, other).filter())
                .isEqualTo(Filter.equal("age", 1));
        assertThat(hinted(new IndexHint.ByName("age_i"), condition, AGE, other).passedOver())
                .extracting(IndexChoice.PassedOver::reason)
                .containsExactly("The query asks for the index named 'age_i'.");
    }

    @Test
    void a_hint_that_no_index_meets_is_a_mistake() {
        assertThatThrownBy(() -> hinted(new IndexHint.ByName("nope"), "$.age == 1", AGE, STATUS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There is no index named 'nope' for test.u; there are age_i on bin 'age', st_i on bin 'st'.");
        assertThatThrownBy(() -> hinted(new IndexHint.OnBin("n"), "$.age == 1", AGE.replace("set=u", "set=x")))
                .hasMessage("There is no index on bin 'n' for test.u; there is none at all.");
        assertThatThrownBy(() -> hinted(new IndexHint.OnBin("st"), "$.age == 1 or $.st == 'x'", AGE, STATUS))
                .hasMessageContaining("cannot serve the condition $.age == 1 or $.st == 'x'");
    }

    @Test
    void a_hint_does_not_fail_a_query_when_the_indexes_are_not_known() {
        IndexCatalogue unknown = new IndexCatalogue(() -> Instant.EPOCH, Duration.ZERO, Runnable::run);
        unknown.attach(command -> {
            throw new AerospikeException("down");
        });
        IndexChoice choice = Planner.choose("test", "u", where("$.age > 1"), new IndexHint.ByName("age_i"), unknown);
        assertThat(choice.filter()).isNull();
        assertThat(choice.reason()).contains("not known").contains("down");
    }

    @Test
    void says_what_is_left_to_check() {
        assertThat(Planner.texts(
                        choose("$.age > 21 and $.age < 30 and $.st =~ /x/", AGE).remainder()))
                .containsExactly("$.st =~ /x/");
    }

    private static String row(String name, String bin, String type, String collection) {
        return "ns=test:indexname=%s:set=u:bin=%s:type=%s:indextype=%s:context=null:exp=null:state=RW"
                .formatted(name, bin, type, collection);
    }

    private static Where where(String condition) {
        return Where.parse(new AelCache(2), condition);
    }

    private static String reason(String condition, String row) {
        return choose(condition, row).passedOver().getFirst().reason();
    }

    private static IndexChoice choose(String condition, String... rows) {
        return choose(where(condition), rows);
    }

    private static IndexChoice choose(Where where, String... rows) {
        return Planner.choose("test", "u", where, IndexHint.none(), catalogue(rows));
    }

    private static IndexChoice hinted(IndexHint hint, String condition, String... rows) {
        return Planner.choose("test", "u", where(condition), hint, catalogue(rows));
    }

    private static IndexCatalogue catalogue(String... rows) {
        Map<String, String> entries = Map.of("few", "3", "age_i", "50", "st_i", "9");
        IndexCatalogue catalogue = new IndexCatalogue(() -> Instant.EPOCH, Duration.ofSeconds(5), Runnable::run);
        catalogue.attach(command -> command.startsWith("sindex-list")
                ? String.join(";", rows)
                : "entries=7;entries_per_bval="
                        + entries.getOrDefault(command.substring(command.lastIndexOf('=') + 1), "0"));
        return catalogue;
    }
}
