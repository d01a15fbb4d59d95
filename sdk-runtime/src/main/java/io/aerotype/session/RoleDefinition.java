package io.aerotype.session;

import com.aerospike.client.admin.PrivilegeCode;
import java.util.ArrayList;
import java.util.List;

/** What a new role allows, from where, and how much. */
public final class RoleDefinition {
    private final List<Privilege> privileges = new ArrayList<>();
    private final List<String> whitelist = new ArrayList<>();
    private int readQuota;
    private int writeQuota;

    RoleDefinition() {}

    /**
     * Allows something everywhere.
     *
     * @param code what
     * @return this
     */
    public RoleDefinition privilege(PrivilegeCode code) {
        return privilege(Privilege.of(code));
    }

    /**
     * Allows something in a set or a namespace.
     *
     * @param code what
     * @param dataSet where
     * @return this
     * @throws IllegalArgumentException if it is one that cannot be limited: administration is of the whole cluster
     */
    public RoleDefinition privilege(PrivilegeCode code, DataSet dataSet) {
        return privilege(Privilege.of(code).on(dataSet));
    }

    /**
     * Allows something.
     *
     * @param privilege what and where
     * @return this
     */
    public RoleDefinition privilege(Privilege privilege) {
        privileges.add(privilege);
        return this;
    }

    /**
     * Lets the role be used from some addresses only.
     *
     * @param addresses IP addresses, or networks such as {@code 10.0.0.0/8}
     * @return this
     */
    public RoleDefinition whitelist(String... addresses) {
        whitelist.addAll(List.of(addresses));
        return this;
    }

    /**
     * Limits reading. The server has to have quotas enabled.
     *
     * @param recordsPerSecond 0 for no limit
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public RoleDefinition readQuota(int recordsPerSecond) {
        readQuota = Roles.quota("readQuota", recordsPerSecond);
        return this;
    }

    /**
     * Limits writing. The server has to have quotas enabled.
     *
     * @param recordsPerSecond 0 for no limit
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public RoleDefinition writeQuota(int recordsPerSecond) {
        writeQuota = Roles.quota("writeQuota", recordsPerSecond);
        return this;
    }

    RoleInfo as(String name) {
        return new RoleInfo(name, privileges, whitelist, readQuota, writeQuota);
    }
}
