package io.aerotype.session;

import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.util.Version;
import io.aerotype.error.UnsupportedFeatureException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        oldest().filter(release -> release.isLessThan(OLDEST)).ifPresent(release -> {
            throw new UnsupportedFeatureException("This library", "6.0", String.valueOf(release));
        });
    }

    /** Refuses what the oldest node cannot do. */
    void require(Capability capability) {
        oldest().filter(release -> !capability.isIn(release)).ifPresent(release -> {
            throw new UnsupportedFeatureException(capability.feature(), capability.release(), String.valueOf(release));
        });
    }

    Capabilities capabilities(String edition) {
        Optional<Version> oldest = oldest();
        Set<Capability> supported = EnumSet.noneOf(Capability.class);
        oldest.ifPresent(release -> Arrays.stream(Capability.values())
                .filter(capability -> capability.isIn(release))
                .forEach(supported::add));
        Set<String> consistent = stock.getCluster().partitionMap.entrySet().stream()
                .filter(namespace -> namespace.getValue().scMode)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Capabilities(oldest.map(String::valueOf).orElse(""), edition, consistent, supported);
    }

    private Optional<Version> oldest() {
        return Arrays.stream(stock.getNodes())
                .filter(Node::isActive)
                .map(Node::getServerVersion)
                .min(Comparator.naturalOrder());
    }
}
