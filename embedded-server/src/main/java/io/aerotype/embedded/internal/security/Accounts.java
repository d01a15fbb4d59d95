package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The users and roles of a cluster. Every change is whole: who looks sees it all or nothing of it. */
final class Accounts {
    private static final int MAX_NAME = 63;

    private final Map<String, User> users = new ConcurrentSkipListMap<>();
    private final Map<String, Role> roles = new ConcurrentSkipListMap<>();

    Accounts() {
        become(Set.of(), Set.of());
    }

    /** Takes these users and roles instead of those there are; the predefined roles stay. */
    void become(Set<User> others, Set<Role> otherRoles) {
        users.clear();
        roles.clear();
        Arrays.stream(PrivilegeCode.values()).map(Role::predefined).forEach(role -> roles.put(role.name(), role));
        otherRoles.forEach(role -> roles.put(role.name(), role));
        others.forEach(user -> users.put(user.name(), user));
    }

    Collection<User> users() {
        return List.copyOf(users.values());
    }

    Collection<Role> roles() {
        return List.copyOf(roles.values());
    }

    @Nullable
    User findUser(String name) {
        return users.get(name);
    }

    @Nullable
    Role findRole(String name) {
        return roles.get(name);
    }

    User user(String name) {
        @Nullable User user = users.get(name);
        if (user == null) {
            throw new ResultException(ResultCode.USER, "no user " + name);
        }
        return user;
    }

    Role role(String name) {
        @Nullable Role role = roles.get(name);
        if (role == null) {
            throw new ResultException(ResultCode.ROLE, "no role " + name);
        }
        return role;
    }

    void createUser(User user) {
        requireName(user.name(), ResultCode.USER);
        user.roles().forEach(this::role);
        if (users.putIfAbsent(user.name(), user) != null) {
            throw new ResultException(ResultCode.USER_EXISTS, "user " + user.name());
        }
    }

    void dropUser(String name) {
        if (users.remove(name) == null) {
            throw new ResultException(ResultCode.USER, "no user " + name);
        }
    }

    void changeUser(String name, UnaryOperator<User> change) {
        if (users.computeIfPresent(name, (any, user) -> change.apply(user)) == null) {
            throw new ResultException(ResultCode.USER, "no user " + name);
        }
    }

    void grant(String user, Set<String> granted) {
        granted.forEach(this::role);
        changeUser(user, each -> each.withRoles(granted));
    }

    void revoke(String user, Set<String> revoked) {
        revoked.forEach(this::role);
        changeUser(user, each -> each.withoutRoles(revoked));
    }

    void createRole(Role role) {
        requireName(role.name(), ResultCode.ROLE);
        if (roles.putIfAbsent(role.name(), role) != null) {
            throw new ResultException(ResultCode.ROLE_EXISTS, "role " + role.name());
        }
    }

    /** The role goes from every user that has it, too. */
    void dropRole(String name) {
        requireChangeable(role(name));
        roles.remove(name);
        users.replaceAll((any, user) -> user.roles().contains(name) ? user.withoutRoles(Set.of(name)) : user);
    }

    void changeRole(String name, UnaryOperator<Role> change) {
        requireChangeable(role(name));
        roles.computeIfPresent(name, (any, role) -> change.apply(role));
    }

    private static void requireChangeable(Role role) {
        if (role.predefined()) {
            throw new ResultException(ResultCode.ROLE, "role " + role.name() + " is predefined");
        }
    }

    private static void requireName(String name, int refusal) {
        int size = name.getBytes(StandardCharsets.UTF_8).length;
        if (size == 0 || size > MAX_NAME) {
            throw new ResultException(refusal, "a name of " + size + " bytes");
        }
    }
}
