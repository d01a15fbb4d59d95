package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.partition.PartitionTable;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.transaction.Transactions;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The namespaces of a node, of which there are few, and what belongs to each. */
public final class Namespaces {
    private final List<Namespace> namespaces;
    private final List<byte[]> names;
    private final Map<Namespace, Indexes> indexes;
    private final Map<Namespace, Share> shares;
    private volatile boolean retired;

    /**
     * What a node has in common with the others of its cluster.
     *
     * @param table who serves which partition
     * @param transactions null in a namespace without transactions
     */
    public record Share(PartitionTable table, @Nullable Transactions transactions) {}

    /**
     * @param shares the node's namespaces, each with what the cluster's nodes share of it
     */
    public Namespaces(Map<Namespace, Share> shares) {
        this.shares = shares;
        this.namespaces = List.copyOf(shares.keySet());
        this.names = this.namespaces.stream()
                .map(namespace -> namespace.name().getBytes(StandardCharsets.UTF_8))
                .toList();
        this.indexes = this.namespaces.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Indexes::of));
    }

    public List<Namespace> all() {
        return namespaces;
    }

    /** The transactions of one of the namespaces, or null if it has none. */
    public @Nullable Transactions transactions(Namespace namespace) {
        return share(namespace).transactions();
    }

    /** Hands nothing on to other nodes any more: this one is down, and its clients do again elsewhere what is not done. */
    public void retire() {
        retired = true;
    }

    /** The store that serves a partition of one of the namespaces, on whatever node it is. */
    Namespace serving(Namespace namespace, int partitionId) {
        if (retired) {
            throw new ResultException(ResultCode.UNAVAILABLE, "the node is down");
        }
        return share(namespace).table().serving(partitionId);
    }

    private Share share(Namespace namespace) {
        return Objects.requireNonNull(shares.get(namespace), namespace.name());
    }

    /** The secondary indexes of one of the namespaces. */
    public Indexes indexes(Namespace namespace) {
        return Objects.requireNonNull(indexes.get(namespace), namespace.name());
    }

    public @Nullable Namespace find(String name) {
        return find(Slice.of(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The namespace a message names. */
    public Namespace of(Message message) {
        @Nullable Slice name = message.field(FieldType.NAMESPACE);
        @Nullable Namespace namespace = name == null ? null : find(name);
        if (namespace == null) {
            throw new ResultException(ResultCode.NAMESPACE, name == null ? "no namespace" : name.utf8());
        }
        return namespace;
    }

    @Nullable
    Namespace find(Slice name) {
        for (int i = 0; i < names.size(); i++) {
            if (name.sameBytes(names.get(i))) {
                return namespaces.get(i);
            }
        }
        return null;
    }
}
