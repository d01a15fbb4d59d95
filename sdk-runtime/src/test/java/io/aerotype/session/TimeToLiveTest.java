package io.aerotype.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeToLiveTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private final InstantSource clock = InstantSource.fixed(NOW);

    @Test
    void counts_a_part_of_a_second_as_a_whole_one() {
        assertThat(TimeToLive.after(Duration.ofMillis(1)).seconds(clock)).isEqualTo(1);
        assertThat(TimeToLive.after(Duration.ofMillis(1001)).seconds(clock)).isEqualTo(2);
        assertThat(TimeToLive.after(Duration.ofSeconds(7)).seconds(clock)).isEqualTo(7);
    }

    @Test
    void refuses_what_a_server_would_take_for_something_else() {
        assertThatThrownBy(() -> TimeToLive.after(Duration.ZERO)).hasMessageContaining("neverExpire()");
        assertThatThrownBy(() -> TimeToLive.after(Duration.ofSeconds(-1))).hasMessageContaining("positive");
        assertThatThrownBy(() -> TimeToLive.after(Duration.ofSeconds(315_360_001)))
                .hasMessageContaining("315360000");
    }

    @Test
    void turns_a_moment_into_seconds_when_it_is_sent() {
        assertThat(new TimeToLive.Until(NOW.plusSeconds(90)).seconds(clock)).isEqualTo(90);
        assertThatThrownBy(() -> new TimeToLive.Until(NOW).seconds(clock)).hasMessageContaining("not in the future");
    }

    @Test
    void reads_what_is_left_with_at_least_a_second() {
        Metadata metadata = new Metadata(1, (int)
                Duration.between(Instant.parse("2010-01-01T00:00:00Z"), NOW).toSeconds());
        assertThat(metadata.expiresAt()).contains(NOW);
        assertThat(metadata.ttl(InstantSource.fixed(NOW.minusSeconds(30)))).contains(Duration.ofSeconds(30));
        assertThat(metadata.ttl(InstantSource.fixed(NOW.plusSeconds(30)))).contains(Duration.ofSeconds(1));
        assertThat(new Metadata(1, 0).ttl(clock)).isEqualTo(Optional.empty());
    }
}
