package io.aerotype.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import io.aerotype.ael.AelCache;
import io.aerotype.internal.lower.Where;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final String AGE =
            "ns=test:indexname=age_i:set=u:bin=age:type=numeric:indextype=default:context=null:exp=null:state=RW";
    private static final String STATUS =
            "ns=test:indexname=st_i:set=u:bin=st:type=string:indextype=default:context=null:exp=null:state=RW";

    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;

    @Test
    void prefers_equality_to_range() {
        assertThat(choose("$.age > 21 and $.st == 'a'", AGE, STATUS).filter()).isEqualTo(Filter.equal("st", "a"));
    }

    @Test
    void prefers_few_entries_per_value() {
        String other = AGE.replace("age_i", "few").replace("bin=age", "bin=n");
        IndexChoice choice = choose("$.age == 1 and $.n == 2", AGE, other);
        assertThat(choice.filter()).isEqualTo(Filter.equal("n", 2));
        assertThat(choice.passedOver())
                .singleElement()
                .satisfies(passed -> assertThat(passed.reason()).contains("narrows more"));
    }

    @Test
    void intersects_ranges_of_a_bin() {
        assertThat(choose("$.age > 21 and 65 >= $.age", AGE).filter()).isEqualTo(Filter.range("age", 22, 65));
    }

    @Test
    void asks_nothing_when_no_record_can_be_found() {
        assertThat(choose("$.age > 21 and $.age < 20", AGE).isEmpty()).isTrue();
        assertThat(choose("$.age > 9223372036854775807", AGE).isEmpty()).isTrue();
    }

    @Test
    void trusts_only_what_every_record_found_must_meet() {
        assertThat(choose("$.age > 21 or $.st == 'a'", AGE, STATUS).filter()).isNull();
        assertThat(choose("not($.st == 'a')", AGE, STATUS).filter()).isNull();
        assertThat(choose("$.st != 'a'", STATUS).filter()).isNull();
    }

    @Test
    void uses_an_index_on_list_elements_for_membership() {
        assertThat(choose(
                                "'vip' in $.tags",
                                STATUS.replace("bin=st", "bin=tags").replace("default", "list"))
                        .filter())
                .isEqualTo(Filter.contains("tags", IndexCollectionType.LIST, "vip"));
    }

    @Test
    void passes_over_what_cannot_serve_and_says_why() {
        assertThat(reason("$.age > 1", AGE.replace("set=u", "set=x"))).isEqualTo("It is for set 'x'.");
        assertThat(reason("$.age > 1", AGE.replace("RW", "WO"))).isEqualTo("It is still being built.");
        assertThat(reason("$.age > 1", AGE.replace("numeric", "string"))).contains("does not restrict");
        assertThat(choose("$.age > 1", AGE.replace("set=u", "set=null")).filter())
                .isNotNull();
    }

    @Test
    void reads_rows_it_understands_and_passes_over_the_others() {
        assertThat(IndexCatalogue.parse("junk;" + AGE.replace("numeric", "integer") + ";x=y;" + STATUS + ":new=1;"))
                .extracting(IndexDescription::name)
                .containsExactly("age_i", "st_i");
    }

    @Test
    void asks_again_only_after_the_interval_and_keeps_the_last_answer_when_asking_fails() {
        List<String> asked = new ArrayList<>();
        boolean[] broken = {false};
        IndexCatalogue catalogue = new IndexCatalogue(
                command -> {
                    asked.add(command);
                    if (broken[0]) {
                        throw new AerospikeException("down");
                    }
                    return AGE;
                },
                clock,
                Duration.ofSeconds(5));
        assertThat(catalogue.indexes("test")).hasSize(1);
        assertThat(catalogue.indexes("test")).hasSize(1);
        assertThat(asked).hasSize(1);
        now = now.plusSeconds(6);
        broken[0] = true;
        assertThat(catalogue.indexes("test")).hasSize(1);
        assertThat(asked).hasSize(2);
        assertThat(catalogue.lastError()).isPresent();
    }

    private String reason(String condition, String row) {
        return choose(condition, row).passedOver().getFirst().reason();
    }

    private IndexChoice choose(String condition, String... rows) {
        Map<String, String> entries = Map.of("few", "3", "age_i", "50", "st_i", "9");
        IndexCatalogue catalogue = new IndexCatalogue(
                command -> command.equals("sindex-list")
                        ? String.join(";", rows)
                        : "entries_per_bval="
                                + entries.getOrDefault(command.substring(command.lastIndexOf('=') + 1), "0"),
                clock,
                Duration.ofSeconds(5));
        return Planner.choose("test", "u", Where.parse(new AelCache(2), condition), catalogue);
    }
}
