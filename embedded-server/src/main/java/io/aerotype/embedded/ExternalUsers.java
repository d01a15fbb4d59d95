package io.aerotype.embedded;

import java.util.Optional;
import java.util.Set;

/**
 * Users that are kept outside of the server, in a directory for instance. It is asked when a client logs in with
 * {@code AuthMode.EXTERNAL} or {@code EXTERNAL_INSECURE}, from many threads at once.
 */
@FunctionalInterface
public interface ExternalUsers {
    /**
     * Checks a password.
     *
     * @param user the name the client gives
     * @param password the password as the client sends it, in clear
     * @return the names of the user's roles, or empty if the password is wrong or nobody is called so
     */
    Optional<Set<String>> rolesOf(String user, String password);
}
