package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.internal.index.Indexes;
import io.aerotype.embedded.internal.store.Namespace;
import io.aerotype.embedded.internal.transaction.Transactions;
import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The namespaces of a server, of which there are few. */
public final class Namespaces {
    private final List<Namespace> namespaces;
    private final List<byte[]> names;
    private final Map<Namespace, Indexes> indexes;
    private final Map<Namespace, Transactions> transactions;

    public Namespaces(Collection<Namespace> namespaces) {
        this.namespaces = List.copyOf(namespaces);
        this.names = this.namespaces.stream()
                .map(namespace -> namespace.name().getBytes(StandardCharsets.UTF_8))
                .toList();
        this.indexes = this.namespaces.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Indexes::of));
        this.transactions = this.namespaces.stream()
                .filter(namespace -> namespace.settings().strongConsistency())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), namespace -> new Transactions(namespace.time(), namespace::lock)));
    }

    public List<Namespace> all() {
        return namespaces;
    }

    /** The transactions of one of the namespaces, or null if it has none. */
    public @Nullable Transactions transactions(Namespace namespace) {
        return transactions.get(namespace);
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

    private @Nullable Namespace find(Slice name) {
        for (int i = 0; i < names.size(); i++) {
            if (name.sameBytes(names.get(i))) {
                return namespaces.get(i);
            }
        }
        return null;
    }
}
