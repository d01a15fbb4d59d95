package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.admin.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The roles of a cluster: what they allow, from where, and how much. A change is on every node a moment after the call
 * returned.
 *
 * <pre>{@code
 * session.admin().roles().create("reader", role -> role
 *     .privilege(PrivilegeCode.READ, users)
 *     .whitelist("10.0.0.0/8")
 *     .readQuota(1000));
 * }</pre>
 */
public final class Roles {
    private final Administration admin;

    Roles(Administration admin) {
        this.admin = admin;
    }

    /**
     * Creates a role.
     *
     * @param name the role's name
     * @param definition says what it allows
     * @throws AerospikeException if there is such a role, quotas are not enabled, or this user may not
     */
    public void create(String name, Consumer<RoleDefinition> definition) {
        RoleDefinition defined = new RoleDefinition();
        definition.accept(defined);
        RoleInfo role = defined.as(Administration.name("role", name));
        admin.run(
                "create role " + name,
                client -> client.createRole(
                        admin.policy(),
                        name,
                        stock(role.privileges()),
                        role.whitelist(),
                        role.readQuota(),
                        role.writeQuota()));
    }

    /**
     * Drops a role.
     *
     * @param name the role's name
     * @throws AerospikeException if there is none, or this user may not
     */
    public void drop(String name) {
        admin.run("drop role " + name, client -> client.dropRole(admin.policy(), Administration.name("role", name)));
    }

    /**
     * Makes a role allow more.
     *
     * @param name the role's name
     * @param privileges what and where
     * @throws AerospikeException if there is no such role, or this user may not
     */
    public void grant(String name, Privilege... privileges) {
        admin.run(
                "grant privileges to role " + name,
                client -> client.grantPrivileges(
                        admin.policy(), Administration.name("role", name), stock(Arrays.asList(privileges))));
    }

    /**
     * Makes a role allow less.
     *
     * @param name the role's name
     * @param privileges what and where
     * @throws AerospikeException if there is no such role, or this user may not
     */
    public void revoke(String name, Privilege... privileges) {
        admin.run(
                "revoke privileges of role " + name,
                client -> client.revokePrivileges(
                        admin.policy(), Administration.name("role", name), stock(Arrays.asList(privileges))));
    }

    /**
     * Lets a role be used from some addresses only.
     *
     * @param name the role's name
     * @param addresses IP addresses, or networks such as {@code 10.0.0.0/8}; empty for everywhere
     * @throws AerospikeException if there is no such role, or this user may not
     */
    public void whitelist(String name, List<String> addresses) {
        admin.run(
                "set the whitelist of role " + name,
                client ->
                        client.setWhitelist(admin.policy(), Administration.name("role", name), List.copyOf(addresses)));
    }

    /**
     * Limits how much the users of a role may read and write, each on its own.
     *
     * @param name the role's name
     * @param readsPerSecond records a second; 0 for no limit
     * @param writesPerSecond records a second; 0 for no limit
     * @throws IllegalArgumentException if a number is negative
     * @throws AerospikeException if there is no such role, quotas are not enabled, or this user may not
     */
    public void quotas(String name, int readsPerSecond, int writesPerSecond) {
        quota("readsPerSecond", readsPerSecond);
        quota("writesPerSecond", writesPerSecond);
        admin.run(
                "set the quotas of role " + name,
                client -> client.setQuotas(
                        admin.policy(), Administration.name("role", name), readsPerSecond, writesPerSecond));
    }

    /**
     * Asks about a role.
     *
     * @param name the role's name
     * @return the role, or empty if there is none of this name
     * @throws AerospikeException if this user may not ask
     */
    public Optional<RoleInfo> find(String name) {
        return admin.ask("query role " + name, client -> {
            try {
                Role role = client.queryRole(admin.policy(), Administration.name("role", name));
                return Optional.ofNullable(role).map(RoleInfo::of);
            } catch (AerospikeException failure) {
                if (failure.getResultCode() == ResultCode.INVALID_ROLE) {
                    return Optional.empty();
                }
                throw failure;
            }
        });
    }

    /**
     * Asks about all roles, the built-in ones included.
     *
     * @return the roles
     * @throws AerospikeException if this user may not ask
     */
    public List<RoleInfo> list() {
        return admin.ask(
                "query roles",
                client -> client.queryRoles(admin.policy()).stream()
                        .map(RoleInfo::of)
                        .toList());
    }

    static int quota(String name, int recordsPerSecond) {
        if (recordsPerSecond < 0) {
            throw new IllegalArgumentException(
                    "%s cannot be %d; it is 0, for no limit, or more.".formatted(name, recordsPerSecond));
        }
        return recordsPerSecond;
    }

    private static List<com.aerospike.client.admin.Privilege> stock(List<Privilege> privileges) {
        return privileges.stream().map(Privilege::stock).toList();
    }
}
