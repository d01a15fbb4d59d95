package io.aerotype.embedded.internal.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A role. Immutable: an administrator's change makes another.
 *
 * @param readQuota reads a second that its users may do, 0 for any number
 * @param writeQuota writes a second that its users may do, 0 for any number
 * @param predefined whether it is one every server has, which nobody can change
 */
record Role(
        String name,
        List<Privilege> privileges,
        Whitelist whitelist,
        int readQuota,
        int writeQuota,
        boolean predefined) {
    Role {
        privileges = List.copyOf(privileges);
    }

    static Role predefined(PrivilegeCode code) {
        return new Role(code.text(), List.of(Privilege.global(code)), Whitelist.EVERYWHERE, 0, 0, true);
    }

    Role with(Collection<Privilege> granted) {
        List<Privilege> all = new ArrayList<>(privileges);
        granted.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new Role(name, all, whitelist, readQuota, writeQuota, predefined);
    }

    Role without(Collection<Privilege> revoked) {
        List<Privilege> left = new ArrayList<>(privileges);
        left.removeAll(revoked);
        return new Role(name, left, whitelist, readQuota, writeQuota, predefined);
    }

    Role withWhitelist(Whitelist allowed) {
        return new Role(name, privileges, allowed, readQuota, writeQuota, predefined);
    }

    Role withQuotas(int reads, int writes) {
        return new Role(name, privileges, whitelist, reads, writes, predefined);
    }
}
