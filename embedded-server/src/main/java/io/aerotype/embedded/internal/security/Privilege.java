package io.aerotype.embedded.internal.security;

/**
 * A privilege of a role.
 *
 * @param namespace the only namespace it is for, or empty
 * @param set the only set of the namespace it is for, or empty
 */
record Privilege(PrivilegeCode code, String namespace, String set) {
    static Privilege global(PrivilegeCode code) {
        return new Privilege(code, "", "");
    }

    boolean allows(Permission permission, String inNamespace, String inSet) {
        return code.gives(permission)
                && (namespace.isEmpty() || namespace.equals(inNamespace))
                && (set.isEmpty() || set.equals(inSet));
    }

    /** Whether it allows the thing on some records of the namespace, if perhaps not on all. */
    boolean allowsSomewhere(Permission permission, String inNamespace) {
        return code.gives(permission) && (namespace.isEmpty() || namespace.equals(inNamespace));
    }
}
