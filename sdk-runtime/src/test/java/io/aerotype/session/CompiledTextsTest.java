package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever writes a text again, in whichever request, finds it compiled; the values are each request's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompiledTextsTest {
    private final EmbeddedSession embedded = new EmbeddedSession();
    private final Session session = embedded.session;
    private final DataSet set = embedded.set;

    @AfterAll
    void close() {
        embedded.close();
    }

    @Test
    void conditions_and_computed_values_share_one_cache() {
        session.upsert(set.ids(1, 2, 3)).bin("n").setTo(5).execute();
        int before = session.client().programs().size();
        for (int at = 1; at <= 3; at++) {
            session.update(set.id(at))
                    .where("$.n == ?0", 5)
                    .bin("n")
                    .upsertFrom("$.n + ?0", at)
                    .execute();
            assertThat(session.query(set.id(at))
                            .where("$.n == ?0", 5 + at)
                            .bin("m")
                            .selectFrom("$.n + ?0", 10 * at)
                            .execute()
                            .firstRecord()
                            .orElseThrow()
                            .getLong("m"))
                    .hasValue(5 + 11 * at);
        }
        assertThat(session.client()
                        .createSession(Behavior.DEFAULT)
                        .query(set)
                        .where("$.n == ?0", 7)
                        .execute()
                        .toList())
                .hasSize(1);
        session.background(set)
                .where("$.n == ?0", 1)
                .bin("n")
                .upsertFrom("$.n + ?0", 0)
                .execute();
        assertThat(session.client().programs().size()).isEqualTo(before + 2);
    }

    @Test
    void values_put_into_texts_do_not_fill_the_memory() {
        for (int at = 0; at < 3_000; at++) {
            session.query(set.id(1)).where("$.n == " + at);
        }
        assertThat(session.client().programs().size()).isLessThanOrEqualTo(1_024);
    }
}
