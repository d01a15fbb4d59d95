package io.aerotype.embedded.internal.cluster;

import io.aerotype.embedded.internal.command.FaultGate;
import io.aerotype.embedded.internal.info.Edition;
import io.aerotype.embedded.internal.security.Security;
import io.aerotype.embedded.internal.store.NamespaceSettings;
import io.aerotype.embedded.internal.wire.Listener;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cluster is started with.
 *
 * @param host the address on which every node listens
 * @param sockets makes the nodes' sockets, with TLS or without
 * @param tlsName the name in the nodes' certificates, empty without TLS
 * @param faults where every request passes
 * @param security null for none
 * @param directory where the nodes keep their data, null for nowhere but in memory
 * @param syncs whether what is acknowledged is on the disk
 * @param migrationPace how long a partition takes from one node to another
 */
public record ClusterSettings(
        String clusterName,
        Edition edition,
        List<NamespaceSettings> namespaces,
        InstantSource clock,
        InetAddress host,
        Listener.Sockets sockets,
        String tlsName,
        FaultGate faults,
        @Nullable Security security,
        @Nullable Path directory,
        boolean syncs,
        Duration migrationPace) {}
