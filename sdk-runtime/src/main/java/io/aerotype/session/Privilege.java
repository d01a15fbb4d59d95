package io.aerotype.session;

import com.aerospike.client.admin.PrivilegeCode;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a role allows, everywhere or in a part of the cluster.
 *
 * <pre>{@code
 * Privilege.of(PrivilegeCode.READ).on(DataSet.of("test", "users"))
 * }</pre>
 *
 * @param code what it allows
 * @param scope where; empty for everywhere
 */
public record Privilege(PrivilegeCode code, Optional<DataSet> scope) {
    /**
     * Checks that the privilege can be limited to a scope, if there is one.
     *
     * @throws IllegalArgumentException if it cannot: administration is of the whole cluster
     */
    public Privilege {
        Objects.requireNonNull(code, "code");
        if (scope.isPresent() && !code.canScope()) {
            throw new IllegalArgumentException(
                    "The privilege %s is of the whole cluster and cannot be limited to %s; leave out on(…)."
                            .formatted(code, scope.get()));
        }
    }

    /**
     * A privilege everywhere.
     *
     * @param code what it allows
     * @return the privilege
     */
    public static Privilege of(PrivilegeCode code) {
        return new Privilege(code, Optional.empty());
    }

    /**
     * The same, limited to a set or a namespace.
     *
     * @param dataSet where
     * @return the privilege
     * @throws IllegalArgumentException if it is one that cannot be limited: administration is of the whole cluster
     */
    public Privilege on(DataSet dataSet) {
        return new Privilege(code, Optional.of(dataSet));
    }

    static Privilege of(com.aerospike.client.admin.Privilege stock) {
        Privilege everywhere = of(stock.code);
        if (stock.namespace == null || stock.namespace.isEmpty()) {
            return everywhere;
        }
        return everywhere.on(
                stock.setName == null || stock.setName.isEmpty()
                        ? DataSet.ofNamespace(stock.namespace)
                        : DataSet.of(stock.namespace, stock.setName));
    }

    com.aerospike.client.admin.Privilege stock() {
        com.aerospike.client.admin.Privilege stock = new com.aerospike.client.admin.Privilege();
        stock.code = code;
        scope.ifPresent(dataSet -> {
            stock.namespace = dataSet.namespace();
            stock.setName = dataSet.set().isEmpty() ? null : dataSet.set();
        });
        return stock;
    }

    @Override
    public String toString() {
        return scope.map(dataSet -> code + " on " + dataSet).orElseGet(code::toString);
    }
}
