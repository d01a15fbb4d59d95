package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.Peer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The security of a cluster: one for all its nodes. */
public final class Security {
    /** What the password of somebody unknown is compared with. */
    private final Password decoy = Password.ofCredential(new byte[0]);

    private final Accounts accounts = new Accounts();
    private final Sessions sessions;
    private final QuotaMeter meter;
    private final boolean quotas;
    private final @Nullable ExternalLogin external;
    private final Map<String, User> externalUsers = new ConcurrentHashMap<>();
    private final Map<String, Integer> connections = new ConcurrentHashMap<>();

    /**
     * @param sessionLife how long a login lasts
     * @param quotas whether quotas may be set, and count
     * @param external knows users from outside, null if there are none
     */
    public Security(InstantSource clock, Duration sessionLife, boolean quotas, @Nullable ExternalLogin external) {
        this.sessions = new Sessions(clock, sessionLife);
        this.meter = new QuotaMeter(clock);
        this.quotas = quotas;
        this.external = external;
    }

    /** Adds a user before the server starts. */
    public void addUser(String name, @Nullable String password, Set<String> roles) {
        accounts.createUser(
                new User(name, password == null ? null : Password.ofCredential(Password.credential(password)), roles));
    }

    /** The users and roles as texts to be kept, by name; passwords are hashed. */
    public Map<String, String> facts() {
        return AccountTexts.of(accounts);
    }

    /** Takes the users and roles that were kept instead of those there are by now; if there were none, these stay. */
    public void restore(Map<String, String> facts) {
        if (!facts.isEmpty()) {
            AccountTexts.into(accounts, facts);
        }
    }

    /** What a new connection may do: log in. */
    public Login connect(Peer peer) {
        return new Login(this, peer);
    }

    Accounts accounts() {
        return accounts;
    }

    Sessions sessions() {
        return sessions;
    }

    QuotaMeter meter() {
        return meter;
    }

    void connected(String user, int change) {
        connections.merge(user, change, Integer::sum);
    }

    int connectionsOf(String user) {
        return connections.getOrDefault(user, 0);
    }

    boolean hasQuotas() {
        return quotas;
    }

    /** A user as it is now, or null if it has been dropped. */
    @Nullable
    User find(String name) {
        @Nullable User user = accounts.findUser(name);
        return user == null ? externalUsers.get(name) : user;
    }

    List<Role> rolesOf(User user) {
        return user.roles().stream()
                .sorted()
                .map(accounts::findRole)
                .flatMap(role -> Optional.ofNullable(role).stream())
                .toList();
    }

    /** How many records a second a user may read or write, 0 for any number: of several roles with quotas the largest counts. */
    int quota(User user, boolean write) {
        return rolesOf(user).stream()
                .mapToInt(write ? Role::writeQuota : Role::readQuota)
                .max()
                .orElse(0);
    }

    /**
     * Who logs in with a password the server keeps. An unknown user takes as long to refuse as a wrong password.
     *
     * @param refusal the code for a wrong password
     */
    User internal(String name, byte[] credential, int refusal) {
        @Nullable User user = accounts.findUser(name);
        @Nullable Password password = user == null ? null : user.password();
        boolean right = (password == null ? decoy : password).matches(credential);
        if (user == null) {
            throw new ResultException(ResultCode.USER, "no user " + name);
        }
        if (password == null) {
            throw new ResultException(ResultCode.CREDENTIAL, name + " logs in by certificate alone");
        }
        if (!right) {
            throw new ResultException(refusal, "wrong password of " + name);
        }
        return user;
    }

    /** Who logs in with a password that is known elsewhere. */
    User external(String name, String password) {
        if (external == null) {
            throw new ResultException(ResultCode.LDAP_NOT_CONFIGURED, "no users from outside");
        }
        Set<String> roles = external.rolesOf(name, password)
                .orElseThrow(() -> new ResultException(ResultCode.LDAP_AUTHENTICATION, "wrong password of " + name));
        User user = new User(name, null, roles);
        externalUsers.put(name, user);
        return user;
    }

    /** Who logs in with a certificate. */
    User certified(Optional<String> certificateName) {
        return accounts.user(certificateName.orElseThrow(
                () -> new ResultException(ResultCode.CREDENTIAL, "no certificate on this connection")));
    }
}
