package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.admin.User;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The users of a cluster. A change is on every node a moment after the call returned; {@link #awaitVisible} waits for a user
 * who was just created.
 *
 * <pre>{@code
 * session.admin().users().create("alice", password, "reader");
 * }</pre>
 */
public final class Users {
    private final Administration admin;

    Users(Administration admin) {
        this.admin = admin;
    }

    /**
     * Creates a user who logs in with a password.
     *
     * @param name the user's name
     * @param password the password; it is sent hashed
     * @param roles the names of the roles granted
     * @throws AerospikeException if there is such a user, a role does not exist, or this one may not
     */
    public void create(String name, String password, String... roles) {
        Objects.requireNonNull(password, "password");
        admin.run(
                "create user " + name,
                client ->
                        client.createUser(admin.policy(), Administration.name("user", name), password, List.of(roles)));
    }

    /**
     * Creates a user who logs in with a password.
     *
     * @param name the user's name
     * @param password the password; the array is not kept, so that it can be wiped
     * @param roles the names of the roles granted
     * @throws AerospikeException if there is such a user, a role does not exist, or this one may not
     */
    public void create(String name, char[] password, String... roles) {
        create(name, new String(password), roles);
    }

    /**
     * Creates a user who logs in with a certificate.
     *
     * @param name the user's name, as the certificate has it
     * @param roles the names of the roles granted
     * @throws AerospikeException if there is such a user, a role does not exist, or this one may not
     */
    public void createPki(String name, String... roles) {
        admin.run(
                "create user " + name,
                client -> client.createPkiUser(admin.policy(), Administration.name("user", name), List.of(roles)));
    }

    /**
     * Drops a user.
     *
     * @param name the user's name
     * @throws AerospikeException if there is none, or this one may not
     */
    public void drop(String name) {
        admin.run("drop user " + name, client -> client.dropUser(admin.policy(), Administration.name("user", name)));
    }

    /**
     * Changes a user's password. A user may change the own one; this client goes on with the new one then.
     *
     * @param name the user's name
     * @param password the new password; it is sent hashed
     * @throws AerospikeException if there is no such user, or this one may not
     */
    public void changePassword(String name, String password) {
        Objects.requireNonNull(password, "password");
        admin.run("change the password of user " + name, client -> {
            // The stock client does not tell that there is no such user, or that this one may not.
            client.queryUser(admin.policy(), Administration.name("user", name));
            client.changePassword(admin.policy(), name, password);
        });
    }

    /**
     * Gives roles to a user.
     *
     * @param name the user's name
     * @param roles the names of the roles
     * @throws AerospikeException if there is no such user or role, or this one may not
     */
    public void grant(String name, String... roles) {
        admin.run(
                "grant roles to user " + name,
                client -> client.grantRoles(admin.policy(), Administration.name("user", name), List.of(roles)));
    }

    /**
     * Takes roles from a user.
     *
     * @param name the user's name
     * @param roles the names of the roles
     * @throws AerospikeException if there is no such user or role, or this one may not
     */
    public void revoke(String name, String... roles) {
        admin.run(
                "revoke roles of user " + name,
                client -> client.revokeRoles(admin.policy(), Administration.name("user", name), List.of(roles)));
    }

    /**
     * Asks about a user.
     *
     * @param name the user's name
     * @return the user, or empty if there is none of this name
     * @throws AerospikeException if this user may not ask
     */
    public Optional<UserInfo> find(String name) {
        return admin.ask("query user " + name, client -> {
            try {
                User user = client.queryUser(admin.policy(), Administration.name("user", name));
                return Optional.ofNullable(user).map(UserInfo::of);
            } catch (AerospikeException failure) {
                if (failure.getResultCode() == ResultCode.INVALID_USER) {
                    return Optional.empty();
                }
                throw failure;
            }
        });
    }

    /**
     * Asks about all users.
     *
     * @return the users
     * @throws AerospikeException if this user may not ask
     */
    public List<UserInfo> list() {
        return admin.ask(
                "query users",
                client -> client.queryUsers(admin.policy()).stream()
                        .map(UserInfo::of)
                        .toList());
    }

    /**
     * Waits until a user is there.
     *
     * @param name the user's name
     * @param timeout how long to wait
     * @throws io.aerotype.error.TimedOutException if the user is not there by then
     * @throws AerospikeException if this user may not ask
     */
    public void awaitVisible(String name, Duration timeout) {
        Polling.until("user " + name, () -> find(name).isPresent(), timeout);
    }
}
