package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.BatchWrite;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.admin.Privilege;
import com.aerospike.client.policy.AdminPolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.query.RecordSet;
import com.aerospike.client.query.ResultSet;
import com.aerospike.client.query.Statement;
import io.aerotype.embedded.internal.security.Permission;
import io.aerotype.embedded.internal.security.PrivilegeCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each privilege that can be limited, in each of its limits, with each command on records in it and outside of it: allowed is
 * what the privilege gives and its limits hold.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivilegeScopeTest {
    private static final String FUNCTIONS = "functions/same.lua";
    private static final AdminPolicy PATIENT = patient();

    private final EmbeddedAerospike server = EmbeddedAerospike.builder()
            .namespace("test")
            .namespace("other")
            .security(SecurityOptions.withAdmin("admin", "pw"))
            .start();
    private final AerospikeClient admin = connect("admin");

    /** Records, all of a namespace's if the set is empty. */
    private record Scope(String namespace, String set) {
        boolean covers(Scope target) {
            return (namespace.isEmpty() || namespace.equals(target.namespace))
                    && (set.isEmpty() || set.equals(target.set));
        }

        Key key() {
            return new Key(namespace, set, "ann");
        }

        Statement statement() {
            Statement statement = new Statement();
            statement.setNamespace(namespace);
            if (!set.isEmpty()) {
                statement.setSetName(set);
            }
            return statement;
        }
    }

    private interface Command {
        void on(AerospikeClient client, Scope target);
    }

    private record Needing(Command command, List<Permission> permissions) {}

    private static final List<Scope> TARGETS = List.of(
            new Scope("test", "people"),
            new Scope("test", "things"),
            new Scope("test", ""),
            new Scope("other", "people"));

    private static final Map<String, Needing> COMMANDS = commands();

    private static Map<String, Needing> commands() {
        Map<String, Needing> commands = new LinkedHashMap<>();
        Bin bin = new Bin("a", 1);
        put(commands, "read", (client, target) -> client.get(null, target.key()), Permission.READ);
        put(commands, "exists", (client, target) -> client.exists(null, target.key()), Permission.READ);
        put(commands, "write", (client, target) -> client.put(null, target.key(), bin), Permission.WRITE);
        put(commands, "touch", (client, target) -> client.touch(null, target.key()), Permission.WRITE);
        put(commands, "delete", (client, target) -> client.delete(null, target.key()), Permission.DELETE);
        put(
                commands,
                "write and read",
                (client, target) -> client.operate(null, target.key(), Operation.put(bin), Operation.get("a")),
                Permission.WRITE,
                Permission.READ);
        put(
                commands,
                "function",
                (client, target) -> client.execute(null, target.key(), "same", "same"),
                Permission.UDF_APPLY);
        put(commands, "batch write", PrivilegeScopeTest::writeBatch, Permission.WRITE);
        put(commands, "batch read", PrivilegeScopeTest::readBatch, Permission.READ);
        put(commands, "query", PrivilegeScopeTest::query, Permission.QUERY);
        put(commands, "aggregation", PrivilegeScopeTest::aggregate, Permission.UDF_QUERY);
        put(
                commands,
                "background operations",
                (client, target) -> client.execute(null, target.statement(), Operation.put(bin)),
                Permission.OPS_QUERY);
        put(
                commands,
                "background function",
                (client, target) -> client.execute(null, target.statement(), "same", "same"),
                Permission.UDF_QUERY);
        put(
                commands,
                "truncate",
                (client, target) -> ask(
                        client,
                        target.set().isEmpty()
                                ? "truncate-namespace:namespace=" + target.namespace()
                                : "truncate:namespace=" + target.namespace() + ";set=" + target.set()),
                Permission.TRUNCATE);
        return commands;
    }

    private static void put(Map<String, Needing> commands, String name, Command command, Permission... permissions) {
        commands.put(name, new Needing(command, List.of(permissions)));
    }

    static Stream<Arguments> limited() {
        return Stream.of(PrivilegeCode.values())
                .filter(PrivilegeCode::isScoped)
                .flatMap(code -> Stream.of("", "test", "test people").map(limits -> Arguments.of(code, limits)));
    }

    @BeforeAll
    void prepare() {
        admin.register(null, PrivilegeScopeTest.class.getClassLoader(), FUNCTIONS, "same.lua", Language.LUA)
                .waitTillComplete();
        TARGETS.forEach(target -> admin.put(null, target.key(), new Bin("a", 1)));
    }

    @AfterAll
    void close() {
        admin.close();
        server.close();
    }

    @ParameterizedTest(name = "{0} in [{1}]")
    @MethodSource("limited")
    void holds_where_it_is_given_and_nowhere_else(PrivilegeCode code, String limits) {
        String[] words = (limits + "  ").split(" ", -1);
        Scope scope = new Scope(words[0], words[1]);
        String name = "limited-" + code.text() + limits.replace(" ", "-in-");
        admin.createRole(PATIENT, name, List.of(privilege(code, scope)));
        admin.createUser(PATIENT, name, "pw", List.of(name));
        try (AerospikeClient client = connect(name)) {
            COMMANDS.forEach((text, needing) ->
                    TARGETS.forEach(target -> assertThat(isAllowed(client, needing.command(), target))
                            .as("%s on %s", text, target)
                            .isEqualTo(scope.covers(target)
                                    && needing.permissions().stream().allMatch(code::gives))));
        }
    }

    private static boolean isAllowed(AerospikeClient client, Command command, Scope target) {
        try {
            command.on(client, target);
            return true;
        } catch (AerospikeException refused) {
            return refused.getResultCode() != ResultCode.ROLE_VIOLATION;
        }
    }

    private static Privilege privilege(PrivilegeCode code, Scope scope) {
        Privilege privilege = new Privilege();
        privilege.code = Stream.of(com.aerospike.client.admin.PrivilegeCode.values())
                .filter(each -> each.name().equals(code.name()))
                .findFirst()
                .orElseThrow();
        privilege.namespace = scope.namespace();
        privilege.setName = scope.set();
        return privilege;
    }

    private static void ask(AerospikeClient client, String command) {
        String answer = Info.request(null, client.getNodes()[0], command);
        if (answer.startsWith("ERROR:")) {
            throw new AerospikeException(Integer.parseInt(answer.split(":", -1)[1]));
        }
    }

    private static void writeBatch(AerospikeClient client, Scope target) {
        List<BatchRecord> batch = new ArrayList<>();
        batch.add(new BatchWrite(target.key(), new Operation[] {Operation.put(new Bin("a", 1))}));
        client.operate(null, batch);
        throwIfRefused(batch.getFirst());
    }

    private static void readBatch(AerospikeClient client, Scope target) {
        throwIfRefused(client.operate(null, null, new Key[] {target.key()}, Operation.get("a")).records[0]);
    }

    private static void throwIfRefused(BatchRecord record) {
        if (record.resultCode != ResultCode.OK) {
            throw new AerospikeException(record.resultCode);
        }
    }

    private static void query(AerospikeClient client, Scope target) {
        try (RecordSet rows = client.query(null, target.statement())) {
            while (rows.next()) {
                assertThat(rows.getRecord()).isNotNull();
            }
        }
    }

    private static void aggregate(AerospikeClient client, Scope target) {
        Statement statement = target.statement();
        statement.setAggregateFunction(PrivilegeScopeTest.class.getClassLoader(), FUNCTIONS, "same", "same");
        try (ResultSet rows = client.queryAggregate(null, statement)) {
            while (rows.next()) {
                assertThat(rows.getObject()).isNotNull();
            }
        }
    }

    private AerospikeClient connect(String user) {
        ClientPolicy policy = new ClientPolicy();
        policy.user = user;
        policy.password = "pw";
        policy.failIfNotConnected = true;
        policy.loginTimeout = 30_000;
        return new AerospikeClient(policy, server.host(), server.port());
    }

    private static AdminPolicy patient() {
        AdminPolicy policy = new AdminPolicy();
        policy.timeout = 30_000;
        return policy;
    }
}
