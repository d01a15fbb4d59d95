package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.persistence.Facts;
import io.aerotype.embedded.internal.security.Security;
import java.util.Map;

/** The users and roles of a cluster as texts on its disk. */
record UsersAndRoles(Security security) implements Facts {
    @Override
    public String prefix() {
        return "account/";
    }

    @Override
    public Map<String, String> facts() {
        return security.facts();
    }

    @Override
    public void restore(Map<String, String> facts) {
        security.restore(facts);
    }
}
