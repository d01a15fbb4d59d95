package io.aerotype.session;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.util.Version;
import io.aerotype.error.UnsupportedFeatureException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The releases of a cluster's servers, as the client knows them without asking. */
final class Releases {
    /** What is needed for anything at all. */
    private static final Version OLDEST = new Version(6, 0, 0, 0);

    private final IAerospikeClient stock;

    Releases(IAerospikeClient stock) {
        this.stock = stock;
    }

    /** Refuses a cluster this library is not made for. */
    void checkOldest() {
        Version release = oldest();
        if (release != null && release.isLessThan(OLDEST)) {
            throw new UnsupportedFeatureException("This library", "6.0", String.valueOf(release));
        }
    }

    /** Refuses what the oldest node cannot do. */
    void require(Capability capability) {
        Version release = oldest();
        if (release != null && !capability.isIn(release)) {
            throw new UnsupportedFeatureException(capability.feature(), capability.release(), String.valueOf(release));
        }
    }

    Capabilities capabilities(String edition) {
        Version oldest = oldest();
        Set<Capability> supported = EnumSet.noneOf(Capability.class);
        if (oldest != null) {
            Arrays.stream(Capability.values())
                    .filter(capability -> capability.isIn(oldest))
                    .forEach(supported::add);
        }
        Set<String> consistent = stock.getCluster().partitionMap.entrySet().stream()
                .filter(namespace -> namespace.getValue().scMode)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Capabilities(oldest == null ? "" : String.valueOf(oldest), edition, consistent, supported);
    }

    /** That of the oldest node; null if no node is active. */
    private @Nullable Version oldest() {
        Version oldest = null;
        for (Node node : stock.getNodes()) {
            Version release = node.getServerVersion();
            if (node.isActive() && (oldest == null || release.isLessThan(oldest))) {
                oldest = release;
            }
        }
        return oldest;
    }
}
