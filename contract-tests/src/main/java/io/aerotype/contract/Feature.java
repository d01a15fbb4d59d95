package io.aerotype.contract;

import java.util.Set;

/** What some servers can do and others cannot. A test that needs one says so with {@link Requires}. */
public enum Feature {
    /** A server whose clock the test moves. */
    MOVABLE_CLOCK("the server's clock is its own"),
    /** A server whose replies the test can delay, drop or cut. */
    FAULTS("faults cannot be injected into this server"),
    /** A namespace {@code test} in strong-consistency mode, on which transactions run. */
    STRONG_CONSISTENCY("namespace 'test' is not strongly consistent"),
    /** Users, roles and privileges. */
    SECURITY("security is not enabled"),
    /** Encrypted connections. */
    TLS("the server does not speak TLS");

    /** What a server is started with or without. */
    private static final Set<Feature> SETTINGS = Set.of(STRONG_CONSISTENCY, SECURITY, TLS);

    private final String absence;

    Feature(String absence) {
        this.absence = absence;
    }

    /** Whether a server that is started for tests can have it or not, as they ask. */
    boolean isSetting() {
        return SETTINGS.contains(this);
    }

    /** Why a test that needs this is skipped. */
    public String absence() {
        return absence;
    }
}
