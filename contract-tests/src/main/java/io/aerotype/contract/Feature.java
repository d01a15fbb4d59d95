package io.aerotype.contract;

/** What some servers can do and others cannot. A test that needs one says so with {@link Requires}. */
public enum Feature {
    /** A server whose clock the test moves. */
    MOVABLE_CLOCK("the server's clock is its own"),
    /** A server whose replies the test can delay, drop or cut. */
    FAULTS("faults cannot be injected into this server"),
    /** A namespace {@code test} in strong-consistency mode, on which transactions run. */
    STRONG_CONSISTENCY("namespace 'test' is not strongly consistent"),
    /** Users, roles and privileges. */
    SECURITY("security is not enabled");

    private final String absence;

    Feature(String absence) {
        this.absence = absence;
    }

    /** Why a test that needs this is skipped. */
    public String absence() {
        return absence;
    }
}
