package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Info;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.InfoPolicy;
import io.aerotype.internal.pipeline.Failures;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the nodes of a cluster tell about themselves. */
public final class ClusterInfo {
    private final Client client;

    ClusterInfo(Client client) {
        this.client = client;
    }

    /**
     * Asks any one node.
     *
     * @param command an info command, as in {@code "build"}
     * @return its answer
     * @throws AerospikeException if no node can be asked
     */
    public String raw(String command) {
        Node[] nodes = client.unwrap().getNodes();
        if (nodes.length == 0) {
            throw Failures.of(
                    "info",
                    new AerospikeException(ResultCode.INVALID_NODE_ERROR, "No node of the cluster is reachable."));
        }
        return ask(nodes[0], command);
    }

    /**
     * Asks every node.
     *
     * @param command an info command, as in {@code "statistics"}
     * @return the answers by name of the node
     * @throws AerospikeException if a node cannot be asked
     */
    public Map<String, String> rawAll(String command) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Node node : client.unwrap().getNodes()) {
            answers.put(node.getName(), ask(node, command));
        }
        return answers;
    }

    /**
     * The release of the server that was asked.
     *
     * @return as in {@code "8.1.2.0"}
     * @throws AerospikeException if no node can be asked
     */
    public String build() {
        return raw("build");
    }

    /**
     * The namespaces.
     *
     * @return their names
     * @throws AerospikeException if no node can be asked
     */
    public List<String> namespaces() {
        return split(raw("namespaces"));
    }

    /**
     * What a namespace is set to and how it is doing, added up by nobody: the view of the node that was asked.
     *
     * @param namespace its name
     * @return values by name
     * @throws AerospikeException if no node can be asked
     */
    public Map<String, String> namespace(String namespace) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : split(raw("namespace/" + namespace))) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                values.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return values;
    }

    /**
     * The nodes that this client knows.
     *
     * @return their names
     */
    public List<String> nodes() {
        return client.unwrap().getNodeNames();
    }

    private static String ask(Node node, String command) {
        try {
            return Info.request(new InfoPolicy(), node, command);
        } catch (AerospikeException failure) {
            throw Failures.of("info " + command, failure);
        }
    }

    private static List<String> split(String answer) {
        return Arrays.stream(answer.split(";", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
