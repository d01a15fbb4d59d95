package io.aerotype.session;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.policy.AdminPolicy;
import com.aerospike.client.policy.InfoPolicy;
import io.aerotype.internal.lower.Where;
import io.aerotype.internal.pipeline.Failures;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Users, roles, and what is shipped to other data centres. It needs a server of the Enterprise Edition, security enabled
 * there for users and roles, and a user who may.
 *
 * <pre>{@code
 * session.admin().roles().create("reader", role -> role.privilege(PrivilegeCode.READ, users));
 * session.admin().users().create("alice", password, "reader");
 * }</pre>
 */
public final class Administration {
    private final Client client;
    private final Policies policies;

    Administration(Client client, Policies policies) {
        this.client = client;
        this.policies = policies;
    }

    /**
     * The users.
     *
     * @return what can be done about them
     */
    public Users users() {
        return new Users(this);
    }

    /**
     * The roles.
     *
     * @return what can be done about them
     */
    public Roles roles() {
        return new Roles(this);
    }

    /**
     * Ships to another data centre only the records of a namespace that meet a condition.
     *
     * @param dataCentre its name in the server's configuration
     * @param namespace the namespace
     * @param ael the condition, in the Aerospike Expression Language
     * @param arguments the values for its placeholders
     * @throws IllegalArgumentException if the text is no condition
     * @throws AerospikeException if a server refuses
     */
    public void xdrFilter(String dataCentre, String namespace, String ael, @Nullable Object... arguments) {
        Where condition = Where.parse(client.programs(), ael, arguments);
        run("xdr filter", stock -> stock.setXDRFilter(info(), dataCentre, namespace, condition.expression()));
    }

    /**
     * Ships all records of a namespace to another data centre again.
     *
     * @param dataCentre its name in the server's configuration
     * @param namespace the namespace
     * @throws AerospikeException if a server refuses
     */
    @SuppressWarnings("NullAway") // the stock client takes null for no filter and says nothing of it in its types
    public void clearXdrFilter(String dataCentre, String namespace) {
        run("xdr filter", stock -> stock.setXDRFilter(info(), dataCentre, namespace, null));
    }

    AdminPolicy policy() {
        return policies.admin();
    }

    /** Asks the stock client, and tells what was asked if it fails. */
    <V extends @Nullable Object> V ask(String what, Function<IAerospikeClient, V> question) {
        try {
            return question.apply(client.unwrap());
        } catch (AerospikeException failure) {
            throw Failures.of(what, failure);
        }
    }

    /** Tells the stock client to do something, and what that was if it fails. */
    void run(String what, Consumer<IAerospikeClient> change) {
        ask(what, client -> {
            change.accept(client);
            return true;
        });
    }

    static String name(String what, String name) {
        if (Objects.requireNonNull(name, what).isEmpty()) {
            throw new IllegalArgumentException("The %s has no name; give one.".formatted(what));
        }
        return name;
    }

    /** The stock client leaves a list out that a server does not send. */
    static <E> List<E> orEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    private InfoPolicy info() {
        return policies.info();
    }
}
