package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.Key;
import io.aerotype.error.GenerationConflictException;
import io.aerotype.session.Session;
import io.aerotype.session.StoredRecord;
import java.time.Duration;
import java.time.Instant;

@OnServer
class TtlAndGenerationContractTest {
    private final Fixture on;
    private final Session session;
    private final Key key;

    TtlAndGenerationContractTest(Fixture on) {
        this.on = on;
        session = on.session();
        key = on.set().id(7);
    }

    @ContractTest
    void each_write_counts_one_generation(CallShape shape) {
        shape.run(session.upsert(key).bin("a").setTo(1));
        shape.run(session.upsert(key).bin("a").setTo(1));

        assertThat(stored().generation()).isEqualTo(2);
    }

    @ContractTest
    void a_write_with_the_right_generation_passes(CallShape shape) {
        shape.run(session.upsert(key).bin("a").setTo(1));

        shape.run(session.update(key).ensureGeneration(1).bin("a").setTo(2));

        assertThat(stored().getLong("a")).hasValue(2);
    }

    @ContractTest
    void a_write_or_delete_with_a_stale_generation_is_refused(CallShape shape) {
        shape.run(session.upsert(key).bin("a").setTo(1));
        shape.run(session.upsert(key).bin("a").setTo(2));

        assertThatThrownBy(() -> shape.run(
                        session.update(key).ensureGeneration(1).bin("a").setTo(3)))
                .isInstanceOf(GenerationConflictException.class);
        assertThatThrownBy(() -> shape.run(session.delete(key).ensureGeneration(1)))
                .isInstanceOf(GenerationConflictException.class);
        assertThat(stored().getLong("a")).hasValue(2);
    }

    @ContractTest
    void a_record_that_is_brought_back_overwrites_older_ones_only(CallShape shape) {
        shape.run(session.upsert(key).bin("a").setTo(1));
        shape.run(session.upsert(key).bin("a").setTo(2));

        assertThatThrownBy(() -> shape.run(session.upsert(key)
                        .ensureGenerationNewerThan(2)
                        .bin("a")
                        .setTo(3)))
                .isInstanceOf(GenerationConflictException.class);
        shape.run(session.upsert(key).ensureGenerationNewerThan(3).bin("a").setTo(4));
        assertThat(stored().getLong("a")).hasValue(4);
        assertThat(shape.results(session.delete(key, on.set().id("other")).ensureGenerationNewerThan(1)))
                .first()
                .satisfies(row -> assertThat(row.failure()).containsInstanceOf(GenerationConflictException.class));
        assertThatThrownBy(() -> session.update(key).ensureGeneration(1).ensureGenerationNewerThan(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 is expected already");
    }

    @ContractTest
    void a_function_is_promised_no_generation_as_servers_look_at_none(CallShape shape) {
        assertThatThrownBy(() -> session.executeUdf(key).ensureGeneration(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("record.gen");
        assertThatThrownBy(() -> session.insert(key).ensureGeneration(1)).hasMessageContaining("no generation yet");
        assertThatThrownBy(() -> session.update(key).ensureGeneration(65_536)).hasMessageContaining("1 to 65535");
        shape.run(session.upsert(key).bin("a").setTo(1));
    }

    @ContractTest
    void a_record_lives_as_long_as_it_was_told(CallShape shape) {
        shape.run(session.upsert(key).expireAfter(Duration.ofHours(1)).bin("a").setTo(1));

        assertThat(stored().ttl().orElseThrow()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    }

    @ContractTest
    void a_record_that_never_expires_has_no_time_to_live(CallShape shape) {
        shape.run(session.upsert(key).neverExpire().bin("a").setTo(1));

        assertThat(stored().ttl()).isEmpty();
    }

    @ContractTest
    void a_record_lives_until_a_moment(CallShape shape) {
        shape.run(session.upsert(key)
                .expireAt(Instant.now().plus(Duration.ofHours(5)))
                .bin("a")
                .setTo(1));

        assertThat(stored().ttl().orElseThrow()).isBetween(Duration.ofHours(4), Duration.ofHours(6));
        assertThatThrownBy(() -> shape.run(
                        session.upsert(key).expireAt(Instant.EPOCH).bin("a").setTo(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in the future");
    }

    @ContractTest
    void a_write_can_keep_the_time_to_live(CallShape shape) {
        shape.run(session.upsert(key).expireAfter(Duration.ofDays(2)).bin("a").setTo(1));
        shape.run(session.upsert(key).keepTtl().bin("a").setTo(2));

        assertThat(stored().ttl().orElseThrow()).isGreaterThan(Duration.ofDays(1));
    }

    @ContractTest
    void touch_renews_the_time_to_live(CallShape shape) {
        shape.run(session.upsert(key).expireAfter(Duration.ofHours(1)).bin("a").setTo(1));
        shape.run(session.touch(key).expireAfter(Duration.ofDays(3)));

        assertThat(stored().ttl().orElseThrow()).isGreaterThan(Duration.ofDays(2));
    }

    @ContractTest
    @Requires(Feature.MOVABLE_CLOCK)
    void a_record_is_gone_when_its_time_is_over(CallShape shape) {
        shape.run(
                session.upsert(key).expireAfter(Duration.ofSeconds(10)).bin("a").setTo(1));

        on.server().running().advance(Duration.ofSeconds(9));
        assertThat(session.get(key)).isPresent();
        on.server().running().advance(Duration.ofSeconds(2));
        assertThat(session.get(key)).isEmpty();
    }

    private StoredRecord stored() {
        return session.get(key).orElseThrow();
    }
}
