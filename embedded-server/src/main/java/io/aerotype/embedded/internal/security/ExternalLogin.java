package io.aerotype.embedded.internal.security;

import java.util.Optional;
import java.util.Set;

/** Knows the users that are kept outside of the server, in a directory for instance. */
@FunctionalInterface
public interface ExternalLogin {
    /** The names of the user's roles, or empty if the password is wrong or nobody is called so. */
    Optional<Set<String>> rolesOf(String user, String password);
}
