package io.aerotype.session;

import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchUDF;
import com.aerospike.client.Key;
import com.aerospike.client.Value;
import com.aerospike.client.policy.BatchUDFPolicy;
import com.aerospike.client.policy.WritePolicy;
import io.aerotype.internal.lower.Restriction;
import io.aerotype.internal.pipeline.Request;
import io.aerotype.internal.value.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs a user-defined function on records. What it returns is the record's {@link StoredRecord#udfResult}.
 *
 * <pre>{@code
 * session.executeUdf(accounts.id(7)).function("totals", "sum", "balance").execute();
 * }</pre>
 *
 * @param <T> the type whose conditions it takes
 */
public final class UdfBuilder<T> extends TimedStep<UdfBuilder<T>, T> {
    private @Nullable Function function;

    private record Function(String module, String name, List<Value> arguments) {
        Value[] array() {
            return arguments.toArray(Value[]::new);
        }
    }

    UdfBuilder(WriteTarget target) {
        super(target);
    }

    /**
     * Names the function.
     *
     * @param module the module's name, without its extension
     * @param name the function's name
     * @param arguments what to pass after the record
     * @return this builder
     * @throws IllegalArgumentException if a name is empty, or an argument is of a type the server has none for
     * @throws IllegalStateException if a function was named before
     */
    public UdfBuilder<T> function(String module, String name, @Nullable Object... arguments) {
        checkOpen();
        if (function != null) {
            throw new IllegalStateException("The function is '%s' of '%s' already; a step runs one."
                    .formatted(function.name(), function.module()));
        }
        checkNamed("module", module);
        checkNamed("function", name);
        function = new Function(
                module, name, Values.all(Arrays.asList(Objects.requireNonNull(arguments, "arguments")), name));
        return this;
    }

    private static void checkNamed(String what, String name) {
        if (Objects.requireNonNull(name, what).isEmpty()) {
            throw new IllegalArgumentException("The name of a %s cannot be empty.".formatted(what));
        }
    }

    @Override
    Request.Single single(Key key) {
        Function chosen = chosen();
        WritePolicy policy = writePolicy(session.policies(kind(), Shape.POINT, key.namespace), false);
        return new Request.Function(policy, key, chosen.module(), chosen.name(), chosen.array());
    }

    @Override
    void addEntries(List<BatchRecord> entries) {
        Function chosen = chosen();
        Value[] arguments = chosen.array();
        PerNamespace<BatchUDFPolicy> policies = new PerNamespace<>(this::policy);
        for (Key key : keys()) {
            entries.add(new BatchUDF(policies.of(key), key, chosen.module(), chosen.name(), arguments));
        }
    }

    @Override
    Kind kind() {
        return Kind.WRITE_NON_RETRYABLE;
    }

    @Override
    boolean bringsRecord() {
        return true;
    }

    @Override
    UdfBuilder<T> self() {
        return this;
    }

    private BatchUDFPolicy policy(String namespace) {
        WritePolicy write = writePolicy(session.policies(kind(), Shape.BATCH, namespace), false);
        BatchUDFPolicy policy = new BatchUDFPolicy();
        Restriction where = where();
        policy.filterExp = where == null ? null : where.expression();
        policy.commitLevel = write.commitLevel;
        policy.durableDelete = write.durableDelete;
        policy.sendKey = write.sendKey;
        policy.expiration = write.expiration;
        policy.onLockingOnly = write.onLockingOnly;
        return policy;
    }

    private Function chosen() {
        if (function == null) {
            throw new IllegalArgumentException("executeUdf was given no function; call function(…) first.");
        }
        return function;
    }
}
