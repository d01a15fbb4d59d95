package io.aerotype.embedded.internal.security;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A user. Immutable: an administrator's change makes another.
 *
 * @param password null for one that can only log in by certificate, or from outside
 */
record User(String name, @Nullable Password password, Set<String> roles) {
    User {
        roles = Set.copyOf(roles);
    }

    User withPassword(@Nullable Password changed) {
        return new User(name, changed, roles);
    }

    User withRoles(Collection<String> granted) {
        Set<String> all = new TreeSet<>(roles);
        all.addAll(granted);
        return new User(name, password, all);
    }

    User withoutRoles(Collection<String> revoked) {
        Set<String> left = new TreeSet<>(roles);
        left.removeAll(revoked);
        return new User(name, password, left);
    }
}
