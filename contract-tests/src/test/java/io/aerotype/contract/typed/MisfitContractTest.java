package io.aerotype.contract.typed;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Value;
import io.aerotype.contract.CallShape;
import io.aerotype.contract.ContractTest;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.error.MappingException;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What is stored and does not fit: each row says so of itself, and the others go on. */
@OnServer
class MisfitContractTest {
    private static final byte[] BLOB = {1, 2};

    /** A bin, what is put into it, what was expected there, and what the message calls what was found. */
    private record Misfit(String bin, Object stored, String expected, String found) {}

    private static final List<Misfit> MISFITS = List.of(
            new Misfit("flag", 1L, "a boolean", "the integer 1"),
            new Misfit("tiny", 128L, "an integer that fits a byte", "the integer 128"),
            new Misfit("tiny", "x", "an integer", "the string 'x'"),
            new Misfit("small", -32_769L, "an integer that fits a short", "the integer -32769"),
            new Misfit("medium", 1L << 31, "an integer that fits an int", "the integer 2147483648"),
            new Misfit("large", 1.5, "an integer", "the double 1.5"),
            new Misfit("single", 1e300, "a double that fits a float", "the double 1.0E300"),
            new Misfit("precise", 1L, "a double", "the integer 1"),
            new Misfit("letter", "ab", "a string of one character", "the string 'ab'"),
            new Misfit("boxed", true, "an integer", "the boolean true"),
            new Misfit("text", BLOB, "a string", "a blob of 2 bytes"),
            new Misfit("bytes", "text", "a blob", "the string 'text'"),
            new Misfit("buffer", List.of(1L), "a blob", "a list of 1 items"),
            new Misfit("nanos", "2026", "an integer", "the string '2026'"),
            new Misfit("iso", "yesterday", "ISO-8601 text", "the string 'yesterday'"),
            new Misfit("day", 1.0, "an integer", "the double 1.0"),
            new Misfit("clock", -1L, "nanoseconds within a day", "the integer -1"),
            new Misfit("local", true, "an integer", "the boolean true"),
            new Misfit("offset", "noon", "ISO-8601 text", "the string 'noon'"),
            new Misfit("length", "1s", "an integer", "the string '1s'"),
            new Misfit("decimal", "1,5", "a number's text", "the string '1,5'"),
            new Misfit("price", "1.50", "an integer", "the string '1.50'"),
            new Misfit("big", "0x1", "a number's text", "the string '0x1'"),
            new Misfit("link", "a b", "a URI", "the string 'a b'"),
            new Misfit("address", -1L, "an integer", "the integer -1"),
            new Misfit("level", 256L, "an integer", "the integer 256"),
            new Misfit("color", "PURPLE", "a constant of Color", "the string 'PURPLE'"),
            new Misfit("code", 7L, "the code of a constant of Code", "the integer 7"),
            new Misfit("maybe", 5L, "a string", "the integer 5"),
            new Misfit("maybeInt", 1L << 40, "an integer that fits an int", "the integer 1099511627776"),
            new Misfit("maybeLong", "5", "an integer", "the string '5'"),
            new Misfit("maybeDouble", 5L, "a double", "the integer 5"),
            new Misfit(
                    "rows",
                    List.of(List.of(1L), List.of("x")),
                    "item 1, item 0, expected an integer",
                    "the string 'x'"),
            new Misfit("all", Map.of("a", 1L), "a list", "a map of 1 entries"),
            new Misfit("set", List.of("RED", "PINK"), "item 1", "the string 'PINK'"),
            new Misfit("sorted", List.of("x"), "item 0, expected an integer", "the string 'x'"),
            new Misfit("queue", List.of("a", 1L), "item 1, expected a string", "the integer 1"),
            new Misfit("numbers", List.of(1L << 40), "item 0, expected an integer that fits an int", "1099511627776"),
            new Misfit("map", Map.of("a", List.of("x")), "key 'a', item 0, expected a double", "the string 'x'"),
            new Misfit("sortedMap", Map.of(1L, 1L), "key '1', expected a string", "the integer 1"),
            new Misfit("spans", List.of(), "a map", "a list of 0 items"),
            new Misfit("span", List.of("x", 1L), "Span.from (item 0), expected an integer", "the string 'x'"),
            new Misfit("page", Map.of("items", 1L), "Page.items (key 'items'), expected a list", "the integer 1"),
            new Misfit("money", "free", "refused", "the string 'free' with java.lang"),
            new Misfit("payment", Map.of("kind", "barter"), "'card', 'cash'", "found 'barter'"),
            new Misfit("payments", List.of(Map.of()), "item 0", "is absent"),
            new Misfit("place", "Paris", "a GeoJSON point", "Paris"),
            new Misfit("area", 1L, "GeoJSON", "the integer 1"));

    private final SpecimenDataSet specimens = SpecimenDataSet.of();
    private final Specimen bad;
    private final Specimen good;
    private final Session session;

    MisfitContractTest(Fixture on) {
        session = on.session();
        Specimens generator = new Specimens(new Random(7));
        bad = generator.next();
        good = generator.next();
    }

    @BeforeEach
    void two_specimens() {
        session.replace(specimens).records(List.of(bad, good)).execute();
    }

    @AfterEach
    void no_specimens() {
        session.delete(specimens.ids(bad.id(), good.id())).execute();
    }

    @ContractTest
    void a_bin_that_does_not_fit_is_named_with_what_was_expected_and_found(CallShape shape) {
        SoftAssertions softly = new SoftAssertions();
        for (Misfit misfit : MISFITS) {
            session.replace(specimens).record(bad).execute();
            session.update(specimens.id(bad.id()).key())
                    .put(misfit.bin(), misfit.stored())
                    .execute();
            List<RecordResult<Specimen>> rows = shape.results(session.query(specimens.ids(bad.id(), good.id())));
            softly.assertThat(rows.get(0).failure().orElse(null))
                    .as(misfit.bin())
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("Specimen." + misfit.bin() + " (bin '" + misfit.bin() + "')")
                    .hasMessageContaining(misfit.expected())
                    .hasMessageContaining(misfit.found())
                    .hasMessageContaining(digest() + " in test.typed_specimens");
            softly.assertThat(rows.get(1).record().map(Specimen::id)).contains(good.id());
        }
        softly.assertAll();
    }

    @ContractTest
    void a_stream_over_the_set_goes_on_after_a_row_that_does_not_fit(CallShape shape) {
        session.update(specimens.id(bad.id()).key()).bin("flag").setTo("no").execute();

        List<RecordResult<Specimen>> rows =
                shape.results(session.query(specimens).where(specimens.text.exists()));

        assertThat(rows)
                .filteredOn(row -> key(row, bad.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.failure())
                        .get()
                        .isInstanceOf(MappingException.class)
                        .asString()
                        .contains("Specimen.flag (bin 'flag'): expected a boolean, found the string 'no'"));
        assertThat(rows)
                .filteredOn(row -> key(row, good.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.isOk()).isTrue());
    }

    @ContractTest
    void an_absent_bin_of_a_primitive_is_named(CallShape shape) {
        session.update(specimens.id(bad.id()).key()).bin("large").remove().execute();

        List<RecordResult<Specimen>> rows = shape.results(session.query(specimens.ids(bad.id(), good.id())));

        assertThat(rows.get(0).failure())
                .get()
                .isInstanceOf(MappingException.class)
                .asString()
                .contains("Specimen.large (bin 'large') is absent; its component is a primitive")
                .contains(digest());
        assertThat(rows.get(1).isOk()).isTrue();
    }

    /** Messages have the digest: a user key may be somebody's name. */
    private String digest() {
        return HexFormat.of().formatHex(specimens.id(bad.id()).key().digest);
    }

    private static boolean key(RecordResult<Specimen> row, UUID id) {
        Value key = row.key().userKey;
        return key != null && key.toString().equals(id.toString());
    }
}
