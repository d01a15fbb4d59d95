package io.aerotype.session;

import java.util.Set;

/**
 * What a cluster can do, as of the moment it was asked. While a cluster is upgraded node by node it can do what its oldest node
 * can.
 *
 * <pre>{@code
 * if (client.capabilities().supports(Capability.PATH_EXPRESSIONS)) { … }
 * }</pre>
 *
 * @param release the release of the oldest active node, as in {@code "8.1.2.0"}; empty if no node is known
 * @param edition the edition, as in {@code "Aerospike Community Edition"}; empty if no node could be asked
 * @param consistentNamespaces the namespaces that prefer consistency, which transactions need
 * @param supported what all nodes can do
 */
public record Capabilities(
        String release, String edition, Set<String> consistentNamespaces, Set<Capability> supported) {
    /** Keeps copies. */
    public Capabilities {
        consistentNamespaces = Set.copyOf(consistentNamespaces);
        supported = Set.copyOf(supported);
    }

    /**
     * Whether all nodes can do something.
     *
     * @param capability what
     * @return true if so
     */
    public boolean supports(Capability capability) {
        return supported.contains(capability);
    }
}
