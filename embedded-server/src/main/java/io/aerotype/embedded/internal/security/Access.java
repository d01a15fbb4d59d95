package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultException;

/** What the user of a connection may do. Each method ends the command with the server's own code if it may not go on. */
public interface Access {
    /** A server without security, and the server's own doings. */
    Access UNRESTRICTED = new Access() {
        @Override
        public boolean isUnrestricted() {
            return true;
        }

        @Override
        public void requireLogin() {}

        @Override
        public void require(Permission permission, String namespace, String set) {}

        @Override
        public void requireSomewhere(Permission permission, String namespace) {}

        @Override
        public void count(boolean write) {}

        @Override
        public Runnable reserve(boolean write, long recordsPerSecond) {
            return () -> {};
        }
    };

    /** Whether everything may be done, so that nobody need look at what is asked for. */
    boolean isUnrestricted();

    /**
     * Requires that someone has logged in, and that the session lasts.
     *
     * @throws ResultException not authenticated, or the session has expired
     */
    void requireLogin();

    /**
     * Requires a permission on the records of a set, or on nothing in particular if both names are empty.
     *
     * @throws ResultException if it is missing
     */
    void require(Permission permission, String namespace, String set);

    /** Requires a permission on at least some records of a namespace. */
    void requireSomewhere(Permission permission, String namespace);

    /** Counts a command on one record towards the user's quota. */
    void count(boolean write);

    /**
     * Sets aside a query's rate from the user's quota for as long as it runs.
     *
     * @param recordsPerSecond 0 for a query without a limit, which a user with a quota may not have
     * @return gives the rate back, once
     */
    Runnable reserve(boolean write, long recordsPerSecond);
}
