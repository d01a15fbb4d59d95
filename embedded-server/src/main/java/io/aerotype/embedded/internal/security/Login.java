package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.security.Sessions.Session;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Peer;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The login of one connection. What its user may do is looked up each time, so a change counts at once. */
public final class Login implements Access {
    private final Security security;
    private final Peer peer;
    private @Nullable Session session;

    Login(Security security, Peer peer) {
        this.security = security;
        this.peer = peer;
    }

    Peer peer() {
        return peer;
    }

    /** The user's name; someone has logged in. */
    String user() {
        return session().user();
    }

    /** From now on the connection is this user's. */
    void enter(Session entered) {
        requireWhitelisted(user(entered));
        leave();
        session = entered;
        security.connected(entered.user(), 1);
    }

    /** The connection is nobody's any more. */
    public void leave() {
        @Nullable Session left = session;
        session = null;
        if (left != null) {
            security.connected(left.user(), -1);
        }
    }

    @Override
    public boolean isUnrestricted() {
        return false;
    }

    @Override
    public void requireLogin() {
        session();
    }

    @Override
    public void require(Permission permission, String namespace, String set) {
        require(permission, privilege -> privilege.allows(permission, namespace, set));
    }

    @Override
    public void requireSomewhere(Permission permission, String namespace) {
        require(permission, privilege -> privilege.allowsSomewhere(permission, namespace));
    }

    private void require(Permission permission, Predicate<Privilege> suffices) {
        boolean allowed = usableRoles(user(session())).stream()
                .flatMap(role -> role.privileges().stream())
                .anyMatch(suffices);
        if (!allowed) {
            throw new ResultException(ResultCode.ROLE_VIOLATION, "requires permission '" + permission.text() + "'");
        }
    }

    @Override
    public void count(boolean write) {
        if (security.hasQuotas()) {
            User user = user(session());
            security.meter().count(user.name(), write, security.quota(user, write));
        }
    }

    @Override
    public Runnable reserve(boolean write, long recordsPerSecond) {
        if (!security.hasQuotas()) {
            return () -> {};
        }
        User user = user(session());
        return security.meter().reserve(user.name(), write, recordsPerSecond, security.quota(user, write));
    }

    private Session session() {
        @Nullable Session current = session;
        if (current == null) {
            throw new ResultException(ResultCode.NOT_AUTHENTICATED);
        }
        security.sessions().requireAlive(current);
        return current;
    }

    private User user(Session of) {
        @Nullable User user = security.find(of.user());
        if (user == null) {
            throw new ResultException(ResultCode.NOT_AUTHENTICATED, "user " + of.user() + " was dropped");
        }
        return user;
    }

    private List<Role> usableRoles(User user) {
        return security.rolesOf(user).stream()
                .filter(role -> role.whitelist().allows(peer.address()))
                .toList();
    }

    /** A user all of whose roles are bound to other addresses has no business here. */
    private void requireWhitelisted(User user) {
        List<Role> roles = security.rolesOf(user);
        if (!roles.isEmpty() && usableRoles(user).isEmpty()) {
            throw new ResultException(ResultCode.NOT_WHITELISTED, peer.address().getHostAddress());
        }
    }
}
