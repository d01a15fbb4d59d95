package io.aerotype.contract.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.policy.Policy;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;
import io.aerotype.ael.Ael;
import io.aerotype.ael.Expr;
import io.aerotype.contract.Fixture;
import io.aerotype.contract.OnServer;
import io.aerotype.query.Condition;
import io.aerotype.session.DataSet;
import io.aerotype.session.Query;
import io.aerotype.session.QueryPlan;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A query finds the same records with indexes as without, whichever index it takes. */
@OnServer
class PlannedQueryContractTest {
    private static final long SEED = 4;
    private static final int QUERIES = 400;

    private final Session session;
    private final DataSet indexed;
    private final DataSet plain;
    private final List<String> indexes = new ArrayList<>();

    PlannedQueryContractTest(Fixture on) {
        session = on.session();
        indexed = on.set();
        plain = DataSet.of(indexed.namespace(), indexed.set() + "_0");
    }

    @BeforeEach
    void index() {
        Sample.write(session, indexed, SEED);
        Sample.write(session, plain, SEED);
        bin("i", IndexType.NUMERIC, IndexCollectionType.DEFAULT);
        bin("j", IndexType.NUMERIC, IndexCollectionType.DEFAULT);
        bin("s", IndexType.STRING, IndexCollectionType.DEFAULT);
        bin("x", IndexType.BLOB, IndexCollectionType.DEFAULT);
        bin("g", IndexType.GEO2DSPHERE, IndexCollectionType.DEFAULT);
        bin("l", IndexType.NUMERIC, IndexCollectionType.LIST);
        bin("ls", IndexType.STRING, IndexCollectionType.LIST);
        bin("m", IndexType.STRING, IndexCollectionType.MAPKEYS);
        bin("m", IndexType.NUMERIC, IndexCollectionType.MAPVALUES);
        bin("l", IndexType.NUMERIC, IndexCollectionType.DEFAULT, CTX.listIndex(0));
        bin("m", IndexType.NUMERIC, IndexCollectionType.DEFAULT, CTX.mapKey(Value.get("a")));
        bin("m", IndexType.NUMERIC, IndexCollectionType.LIST, CTX.mapKey(Value.get("n")));
        String sum = name("sum");
        session.client()
                .unwrap()
                .createIndex(
                        new Policy(),
                        indexed.namespace(),
                        indexed.set(),
                        sum,
                        IndexType.NUMERIC,
                        IndexCollectionType.DEFAULT,
                        Exp.build(Exp.add(Exp.intBin("i"), Exp.intBin("j"))))
                .waitTillComplete(20);
        // They were made behind this library's back; asking for their names has it ask the server.
        assertThat(session.indexes(indexed).names()).containsAll(indexes);
    }

    @AfterEach
    void drop() {
        indexes.forEach(session.indexes(indexed)::drop);
        session.query(plain).noBins().execute().forEach(row -> session.fast().delete(row.key()));
    }

    private void bin(String bin, IndexType type, IndexCollectionType collection, CTX... context) {
        session.client()
                .unwrap()
                .createIndex(
                        new Policy(),
                        indexed.namespace(),
                        indexed.set(),
                        name(bin + "_" + type + "_" + collection + "_" + context.length),
                        bin,
                        type,
                        collection,
                        context)
                .waitTillComplete(20);
    }

    private String name(String what) {
        String name = Integer.toHexString(indexed.set().hashCode()) + "_" + what;
        indexes.add(name);
        return name;
    }

    @Test
    void an_index_never_changes_what_is_found() {
        RandomGenerator random = new SplittableRandom(SEED);
        Map<String, Integer> used = new HashMap<>();
        for (int number = 0; number < QUERIES; number++) {
            Expr condition = condition(random);
            QueryPlan plan = query(indexed, condition).explain();
            used.merge(plan.index().orElse("none"), 1, Integer::sum);
            assertThat(Found.by(query(indexed, condition)))
                    .as(() -> Ael.print(condition) + "\n" + plan)
                    .isEqualTo(Found.by(query(plain, condition)));
        }
        assertThat(used.keySet()).as("every index is taken for some query").containsAll(indexes);
    }

    @Test
    void takes_no_index_of_another_set() {
        Expr condition = Ael.parse("$.i == 1 and $.s == 'x'").orThrow();
        QueryPlan plan = query(plain, condition).explain();
        assertThat(plan.index()).isEmpty();
        assertThat(plan.passedOver())
                .anySatisfy(passedOver -> assertThat(passedOver.reason()).isEqualTo("They are for other sets."));
        assertThat(Found.by(query(plain, condition))).isEqualTo(Found.by(query(indexed, condition)));
    }

    private static Query<StoredRecord> query(DataSet set, Session session, Expr condition) {
        return session.query(set).where(new Condition<StoredRecord>(condition));
    }

    private Query<StoredRecord> query(DataSet set, Expr condition) {
        return query(set, session, condition);
    }

    /** Mostly what an index can serve, joined with anything else. */
    private static Expr condition(RandomGenerator random) {
        Expr condition = servable(random);
        for (int more = random.nextInt(3); more > 0; more--) {
            Expr other = random.nextInt(3) == 0 ? new RandomConditions(random).condition(2) : servable(random);
            condition = switch (random.nextInt(6)) {
                case 0 -> Expr.or(condition, other);
                case 1 -> Expr.and(Expr.not(condition), other);
                default -> Expr.and(condition, other);
            };
        }
        return condition;
    }

    private static Expr servable(RandomGenerator random) {
        int low = random.nextInt(-4, 8);
        int high = low + random.nextInt(1, 6);
        String word = "'" + Sample.word(random).replace("\n", "\\n") + "'";
        String text = switch (random.nextInt(18)) {
            case 0 -> "$.i == " + low;
            case 1 -> "$.i > " + low + " and $.i <= " + high;
            case 2 -> low + " >= $.j";
            case 3 -> "$.s == " + word;
            case 4 -> "$.s in [" + word + "]";
            case 5 -> "$.i in [" + low + ", " + high + "]";
            case 6 -> "$.x == " + Ael.print(Expr.literal(Sample.blob(random)));
            case 7 -> "geoCompare($.g, geoJson('" + Sample.place(random) + "'))";
            case 8 -> low + " in $.l";
            case 9 -> "$.l.[=" + low + ":" + high + "].count() > 0";
            case 10 -> word + " in $.ls";
            case 11 -> "$.m." + (random.nextBoolean() ? "b" : "w") + ".exists()";
            case 12 -> "$.m.{=" + low + "}.exists()";
            case 13 -> "$.m.{=" + low + ":" + high + "}.count() > 0";
            case 14 -> "$.l.[0] >= " + low;
            case 15 -> "$.m.a == " + low;
            case 16 -> low + " in $.m.n";
            default -> "$.i + $.j > " + low;
        };
        return Ael.parse(text).orThrow();
    }
}
