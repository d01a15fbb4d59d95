package io.aerotype.contract.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.ael.Ael;
import io.aerotype.ael.Expr;
import io.aerotype.contract.language.Found;
import io.aerotype.contract.language.RandomConditions;
import io.aerotype.contract.language.Sample;
import io.aerotype.query.Condition;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.DataSet;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Random conditions select the same records on the server under test as on a real one. */
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = OracleSettings.PROPERTY,
        matches = ".+",
        disabledReason = "needs a real server: -Daerotype.oracle=host:port")
final class ConditionsOracleTest {
    private final OracleSettings settings = OracleSettings.from(
            System.getProperties(), ThreadLocalRandom.current().nextInt(1_000_000));
    private final DataSet set = DataSet.of("test", "oracle_conditions");
    private final TestedServer server = TestedServer.start(settings);
    private final Client tested = client(server.address());
    private final Client real = client(settings.real());

    @AfterAll
    void close() {
        Session session = real.createSession(Behavior.DEFAULT);
        session.query(set).noBins().execute().forEach(row -> session.fast().delete(row.key()));
        tested.close();
        real.close();
        server.close();
    }

    @Test
    void both_servers_select_the_same_records() {
        Session here = session(tested);
        Session there = session(real);
        List<String> differences = new ArrayList<>();
        int selective = 0;
        for (long number = settings.from(); number < settings.from() + settings.cases(); number++) {
            // A condition has its number, so that one case can be run alone.
            Expr condition = new RandomConditions(new SplittableRandom(settings.seed() * 31 + number)).condition(4);
            Found mine = Found.by(here.query(set).where(new Condition<StoredRecord>(condition)));
            Found right = Found.by(there.query(set).where(new Condition<StoredRecord>(condition)));
            if (!right.ids().isEmpty() && right.ids().size() < 40) {
                selective++;
            }
            if (!mine.equals(right)) {
                differences.add(
                        "%d: %s%n  tested %s%n  real   %s".formatted(number, Ael.print(condition), mine, right));
            }
            if (differences.size() >= settings.differences()) {
                break;
            }
        }
        System.out.println("Conditions, seed %d: %d cases, %d select some records and not all"
                .formatted(settings.seed(), settings.cases(), selective));
        assertThat(differences).as(() -> String.join("\n", differences)).isEmpty();
    }

    private Session session(Client client) {
        Session session = client.createSession(Behavior.DEFAULT);
        session.query(set).noBins().execute().forEach(row -> session.fast().delete(row.key()));
        Sample.write(session, set, settings.seed());
        return session;
    }

    private static Client client(URI address) {
        return Client.connect(address.getHost() + ":" + address.getPort());
    }
}
