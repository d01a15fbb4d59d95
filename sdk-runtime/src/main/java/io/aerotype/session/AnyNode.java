package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.Info;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.InfoPolicy;
import io.aerotype.internal.plan.IndexCatalogue;

/** Asks questions that every node answers alike. */
record AnyNode(IAerospikeClient stock) implements IndexCatalogue.InfoSource {
    /** How long a node has to answer before the next one is asked. */
    private static final int PATIENCE_MILLIS = 5_000;

    /** Asks one node, and others should it not answer. */
    @Override
    public String ask(String command) {
        InfoPolicy policy = new InfoPolicy();
        policy.timeout = PATIENCE_MILLIS;
        AerospikeException failure =
                new AerospikeException(ResultCode.INVALID_NODE_ERROR, "No node of the cluster is reachable.");
        for (Node node : stock.getNodes()) {
            try {
                return Info.request(policy, node, command);
            } catch (AerospikeException silent) {
                failure = silent;
            }
        }
        throw failure;
    }

    /** The cluster's name; empty if it has none, or cannot be asked now. */
    String clusterName() {
        try {
            String name = ask("cluster-name");
            return name.equals("null") ? "" : name;
        } catch (AerospikeException unknown) {
            return "";
        }
    }

    /** Whether some node gives a sign of life in time. */
    boolean answers(int timeoutMillis) {
        InfoPolicy policy = new InfoPolicy();
        policy.timeout = timeoutMillis;
        Node[] nodes = stock.getNodes();
        try {
            return nodes.length > 0 && !Info.request(policy, nodes[0], "build").isEmpty();
        } catch (AerospikeException silent) {
            return false;
        }
    }
}
