package io.aerotype.contract;

import com.aerospike.client.Info;
import io.aerotype.session.Client;
import java.util.EnumSet;
import java.util.Set;

/** The server this run's tests talk to, and the client they share. Opened once, closed at the end. */
public final class ServerUnderTest implements AutoCloseable {
    /** The namespace every test uses. */
    public static final String NAMESPACE = "test";

    private final RunningServer server;
    private final Client client;
    private final Set<Feature> features;

    private ServerUnderTest(RunningServer server, Client client) {
        this.server = server;
        this.client = client;
        this.features = features(server, client);
    }

    /** Starts or finds the server and connects to it. */
    static ServerUnderTest open(ServerChoice choice, Set<Feature> wanted) {
        RunningServer server = RunningServer.of(choice, wanted);
        try {
            return new ServerUnderTest(server, server.reach().connect());
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    /** The client all tests share. */
    public Client client() {
        return client;
    }

    /** The server's {@code host:port}. */
    public String address() {
        return server.address();
    }

    /** The server's moving parts that some choices of server do not have. */
    public RunningServer running() {
        return server;
    }

    /** Whether the server can do this. */
    boolean has(Feature feature) {
        return features.contains(feature);
    }

    private static Set<Feature> features(RunningServer server, Client client) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(server.features());
        String namespace = Info.request(client.unwrap().getNodes()[0], "namespace/" + NAMESPACE);
        if (namespace.contains("strong-consistency=true")) {
            features.add(Feature.STRONG_CONSISTENCY);
        }
        return features;
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
