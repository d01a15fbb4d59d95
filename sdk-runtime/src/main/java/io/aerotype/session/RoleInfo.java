package io.aerotype.session;

import com.aerospike.client.admin.Role;
import java.util.List;

/**
 * A role that users can have.
 *
 * @param name the role's name
 * @param privileges what it allows
 * @param whitelist the addresses it can be used from, as IP addresses or networks; empty for everywhere
 * @param readQuota how many records may be read a second; 0 for no limit
 * @param writeQuota how many records may be written a second; 0 for no limit
 */
public record RoleInfo(String name, List<Privilege> privileges, List<String> whitelist, int readQuota, int writeQuota) {
    /** Copies the lists. */
    public RoleInfo {
        privileges = List.copyOf(privileges);
        whitelist = List.copyOf(whitelist);
    }

    static RoleInfo of(Role role) {
        return new RoleInfo(
                role.name,
                Administration.orEmpty(role.privileges).stream()
                        .map(Privilege::of)
                        .toList(),
                Administration.orEmpty(role.whitelist),
                role.readQuota,
                role.writeQuota);
    }
}
