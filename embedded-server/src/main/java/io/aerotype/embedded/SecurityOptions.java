package io.aerotype.embedded;

import io.aerotype.embedded.internal.security.Security;
import io.aerotype.embedded.internal.value.ResultException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may use the server, to begin with: the rest is administered through a client, as on any server. Immutable: each method
 * gives a changed copy.
 *
 * <pre>{@code
 * EmbeddedAerospike.builder()
 *         .security(SecurityOptions.withAdmin("admin", "secret").withUser("app", "secret", "read-write"))
 *         .start();
 * }</pre>
 */
public final class SecurityOptions {
    private static final Duration DEFAULT_SESSION = Duration.ofDays(1);
    private static final Duration SHORTEST_SESSION = Duration.ofMinutes(2);
    private static final Duration LONGEST_SESSION = Duration.ofDays(10);

    private final List<Account> accounts;
    private final Duration session;
    private final boolean quotas;
    private final @Nullable ExternalUsers external;

    /** A user to begin with, without a password if it logs in by certificate. */
    private record Account(String name, @Nullable String password, Set<String> roles) {
        @Override
        public String toString() {
            return name;
        }
    }

    private SecurityOptions(
            List<Account> accounts, Duration session, boolean quotas, @Nullable ExternalUsers external) {
        this.accounts = List.copyOf(accounts);
        this.session = session;
        this.quotas = quotas;
        this.external = external;
    }

    /**
     * Security with one user, who administers the others and may do everything else too.
     *
     * @param user the name, 1 to 63 bytes
     * @param password the password
     * @return the options
     */
    public static SecurityOptions withAdmin(String user, String password) {
        return withUsers().withUser(user, password, "user-admin", "sys-admin", "data-admin", "read-write-udf");
    }

    /**
     * Security without a user so far: nobody can log in until some are added.
     *
     * @return the options
     */
    public static SecurityOptions withUsers() {
        return new SecurityOptions(List.of(), DEFAULT_SESSION, false, null);
    }

    /**
     * Adds a user.
     *
     * @param user the name, 1 to 63 bytes
     * @param password the password
     * @param roles names of predefined roles, such as {@code read} or {@code read-write}
     * @return the changed copy
     */
    public SecurityOptions withUser(String user, String password, String... roles) {
        return with(new Account(user, password, Set.of(roles)));
    }

    /**
     * Adds a user who logs in by certificate alone ({@code AuthMode.PKI}).
     *
     * @param user the common name in the certificate's subject, 1 to 63 bytes
     * @param roles names of predefined roles
     * @return the changed copy
     */
    public SecurityOptions withCertifiedUser(String user, String... roles) {
        return with(new Account(user, null, Set.of(roles)));
    }

    private SecurityOptions with(Account account) {
        List<Account> all = new ArrayList<>(accounts);
        all.add(account);
        return new SecurityOptions(all, session, quotas, external);
    }

    /**
     * How long a login lasts by the server's clock; a day by default.
     *
     * @param time 2 minutes to 10 days, as a server allows
     * @return the changed copy
     * @throws IllegalArgumentException if a server does not allow the time
     */
    public SecurityOptions withSessionLife(Duration time) {
        if (time.compareTo(SHORTEST_SESSION) < 0 || time.compareTo(LONGEST_SESSION) > 0) {
            throw new IllegalArgumentException("A session of " + time + " is not allowed: a server takes "
                    + SHORTEST_SESSION + " to " + LONGEST_SESSION + ".");
        }
        return new SecurityOptions(accounts, time, quotas, external);
    }

    /**
     * Lets roles have quotas, and counts; without it the commands for quotas are refused.
     *
     * @return the changed copy
     */
    public SecurityOptions withQuotas() {
        return new SecurityOptions(accounts, session, true, external);
    }

    /**
     * Lets users in that are kept elsewhere.
     *
     * @param users checks their passwords
     * @return the changed copy
     */
    public SecurityOptions withExternalUsers(ExternalUsers users) {
        return new SecurityOptions(accounts, session, quotas, users);
    }

    Security open(InstantSource clock) {
        @Nullable ExternalUsers outside = external;
        Security security = new Security(clock, session, quotas, outside == null ? null : outside::rolesOf);
        for (Account account : accounts) {
            try {
                security.addUser(account.name(), account.password(), account.roles());
            } catch (ResultException impossible) {
                throw new IllegalArgumentException(
                        "User '" + account.name() + "' cannot be made: " + impossible.getMessage()
                                + ". Names have 1 to 63 bytes and differ; roles are predefined ones such as read,"
                                + " read-write or user-admin.",
                        impossible);
            }
        }
        return security;
    }

    /** The names of the users, without their passwords. */
    @Override
    public String toString() {
        return "users " + accounts;
    }
}
