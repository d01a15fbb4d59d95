package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Info;
import com.aerospike.client.ResultCode;
import com.aerospike.client.cluster.Node;
import com.aerospike.client.policy.InfoPolicy;
import io.aerotype.error.Failure;
import io.aerotype.error.InfoException;
import io.aerotype.internal.info.InfoText;
import io.aerotype.internal.pipeline.Failures;
import io.aerotype.internal.plan.IndexDescription;
import io.aerotype.internal.plan.IndexListing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the nodes of a cluster tell about themselves: put together over all of them, or of each for itself.
 *
 * <pre>{@code
 * long records = session.info().namespace("test").records();
 * Map<String, String> builds = session.info().perNode(ClusterInfo::build);
 * }</pre>
 */
public final class ClusterInfo {
    private final Client client;
    private final InfoPolicy policy;
    /** Null for all nodes. */
    private final @Nullable String only;

    ClusterInfo(Client client, InfoPolicy policy) {
        this(client, policy, null);
    }

    private ClusterInfo(Client client, InfoPolicy policy, @Nullable String only) {
        this.client = client;
        this.policy = policy;
        this.only = only;
    }

    /**
     * What one node tells.
     *
     * @param name its name
     * @return the same questions, asked of this node alone
     * @throws IllegalArgumentException if this client knows no node of this name; the message lists those it knows
     */
    public ClusterInfo node(String name) {
        if (nodes().stream().noneMatch(node -> node.getName().equals(name))) {
            throw new IllegalArgumentException("The cluster has no node '%s'; there are %s."
                    .formatted(name, client.unwrap().getNodeNames()));
        }
        return new ClusterInfo(client, policy, name);
    }

    /**
     * Asks each node for itself.
     *
     * @param question what to ask, as in {@code ClusterInfo::build}
     * @param <T> what it answers
     * @return the answers by name of the node
     * @throws AerospikeException if a node cannot be asked
     */
    public <T> Map<String, T> perNode(Function<ClusterInfo, T> question) {
        Map<String, T> answers = new LinkedHashMap<>();
        for (Node node : nodes()) {
            answers.put(node.getName(), question.apply(new ClusterInfo(client, policy, node.getName())));
        }
        return answers;
    }

    /**
     * Asks any one node.
     *
     * @param command an info command, as in {@code "build"}
     * @return its answer
     * @throws InfoException if the node refuses
     * @throws AerospikeException if no node can be asked
     */
    public String raw(String command) {
        return ask(nodes().getFirst(), Objects.requireNonNull(command, "command"));
    }

    /**
     * Asks every node.
     *
     * @param command an info command, as in {@code "statistics"}
     * @return the answers by name of the node
     * @throws InfoException if a node refuses
     * @throws AerospikeException if a node cannot be asked
     */
    public Map<String, String> rawAll(String command) {
        return perNode(node -> node.raw(command));
    }

    /**
     * The release of the server, of the oldest node where they differ.
     *
     * @return as in {@code "8.1.2.0"}
     * @throws AerospikeException if no node can be asked
     */
    public String build() {
        return nodes().stream()
                .min((one, other) -> one.getServerVersion().compareTo(other.getServerVersion()))
                .map(node -> ask(node, "build"))
                .orElseThrow();
    }

    /**
     * The edition of the server.
     *
     * @return as in {@code "Aerospike Enterprise Edition"}
     * @throws AerospikeException if no node can be asked
     */
    public String edition() {
        return raw("edition");
    }

    /**
     * How many nodes the cluster has by its own account.
     *
     * @return the number
     * @throws AerospikeException if no node can be asked
     */
    public int clusterSize() {
        return (int) Counters.number(InfoText.fields(raw("statistics"), ';'), "cluster_size");
    }

    /**
     * Whether all nodes agree on the cluster and none is moving records.
     *
     * @return true if so
     * @throws AerospikeException if a node cannot be asked
     */
    public boolean isClusterStable() {
        try {
            return rawAll("cluster-stable:").values().stream().distinct().count() == 1;
        } catch (InfoException unstable) {
            return false;
        }
    }

    /**
     * The namespaces.
     *
     * @return their names
     * @throws AerospikeException if no node can be asked
     */
    public List<String> namespaces() {
        return InfoText.parts(raw("namespaces"), ';');
    }

    /**
     * What a namespace is set to and how it is doing.
     *
     * @param name its name
     * @return the sum over all nodes
     * @throws IllegalArgumentException if there is none of this name
     * @throws AerospikeException if a node cannot be asked
     */
    public NamespaceInfo namespace(String name) {
        List<String> known = namespaces();
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    "The cluster has no namespace '%s'; there are %s.".formatted(name, known));
        }
        return NamespaceInfo.of(
                name,
                rawAll("namespace/" + name).values().stream()
                        .map(answer -> InfoText.fields(answer, ';'))
                        .toList());
    }

    /**
     * Whether a namespace prefers consistency, which transactions need.
     *
     * @param namespace its name
     * @return true if so
     * @throws IllegalArgumentException if there is none of this name
     * @throws AerospikeException if a node cannot be asked
     */
    public boolean strongConsistency(String namespace) {
        return namespace(namespace).strongConsistency();
    }

    /**
     * The sets of a namespace.
     *
     * @param namespace its name
     * @return each with the sum over all nodes
     * @throws AerospikeException if a node cannot be asked
     */
    public List<SetInfo> sets(String namespace) {
        Map<String, SetInfo> sets = new LinkedHashMap<>();
        for (String answer : rawAll("sets/" + namespace).values()) {
            for (Map<String, String> row : InfoText.rows(answer, ':')) {
                SetInfo set = SetInfo.of(namespace, row);
                sets.merge(set.dataSet().set(), set, SetInfo::plus);
            }
        }
        return List.copyOf(sets.values());
    }

    /**
     * A set.
     *
     * @param dataSet the set
     * @return the sum over all nodes, or empty if nothing was ever stored in it
     * @throws AerospikeException if a node cannot be asked
     */
    public Optional<SetInfo> set(DataSet dataSet) {
        return sets(dataSet.namespace()).stream()
                .filter(set -> set.dataSet().equals(dataSet))
                .findFirst();
    }

    /**
     * The secondary indexes.
     *
     * @return each index once; readable if it is so on all nodes
     * @throws AerospikeException if a node cannot be asked
     */
    public List<IndexInfo> indexes() {
        Map<String, IndexDescription> indexes = new LinkedHashMap<>();
        Map<String, Boolean> readable = new LinkedHashMap<>();
        for (String answer : rawAll("sindex-list:b64=true").values()) {
            for (IndexDescription index : IndexListing.parse(answer)) {
                String name = index.namespace() + "/" + index.name();
                indexes.put(name, index);
                readable.merge(name, index.readable(), Boolean::logicalAnd);
            }
        }
        return indexes.entrySet().stream()
                .map(entry -> IndexInfo.of(entry.getValue(), readable.getOrDefault(entry.getKey(), false)))
                .toList();
    }

    /**
     * How many entries an index has for one value on average: the fewer, the more it helps a query.
     *
     * @param index the index
     * @return the number, or empty if the server does not tell yet
     * @throws AerospikeException if no node can be asked
     */
    public OptionalLong entriesPerValue(IndexInfo index) {
        long entries = Counters.number(statistics(index), "entries_per_bval");
        return entries > 0 ? OptionalLong.of(entries) : OptionalLong.empty();
    }

    /**
     * What the first node tells of an index: its size, how far it is built, how it was used.
     *
     * @param index the index
     * @return values by the server's names
     * @throws AerospikeException if no node can be asked
     */
    public Map<String, String> statistics(IndexInfo index) {
        return InfoText.fields(
                raw("sindex-stat:namespace=%s;indexname=%s"
                        .formatted(index.dataSet().namespace(), index.name())),
                ';');
    }

    /**
     * The modules of user-defined functions.
     *
     * @return what there is
     * @throws AerospikeException if no node can be asked
     */
    public List<UdfInfo> udfs() {
        return InfoText.rows(raw("udf-list"), ',').stream()
                .map(row -> new UdfInfo(
                        row.getOrDefault("filename", ""), row.getOrDefault("hash", ""), row.getOrDefault("type", "")))
                .toList();
    }

    private List<Node> nodes() {
        List<Node> nodes = List.of(client.unwrap().getNodes());
        if (only != null) {
            nodes = nodes.stream().filter(node -> node.getName().equals(only)).toList();
        }
        if (nodes.isEmpty()) {
            throw Failures.of(
                    "info",
                    new AerospikeException(ResultCode.INVALID_NODE_ERROR, "No node of the cluster is reachable."));
        }
        return nodes;
    }

    private String ask(Node node, String command) {
        String answer;
        try {
            answer = Info.request(policy, node, command);
        } catch (AerospikeException failure) {
            throw Failures.of("info " + command, failure);
        }
        return refusal(answer)
                .<String>map(code -> {
                    throw new InfoException(new Failure(
                            "info " + command,
                            null,
                            code,
                            "The node %s answered '%s'.".formatted(node.getName(), answer),
                            false,
                            null));
                })
                .orElse(answer);
    }

    /** The code of an answer that is a refusal: {@code ERROR:4:why}, {@code FAIL:4:why} or {@code ERROR::why}. */
    private static Optional<Integer> refusal(String answer) {
        String[] parts = answer.split(":", 3);
        if (!parts[0].equalsIgnoreCase("ERROR") && !parts[0].equalsIgnoreCase("FAIL")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(parts.length > 1 ? parts[1] : ""));
        } catch (NumberFormatException noCode) {
            return Optional.of(ResultCode.SERVER_ERROR);
        }
    }
}
