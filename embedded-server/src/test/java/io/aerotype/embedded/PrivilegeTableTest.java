package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.AdminPolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.query.ResultSet;
import com.aerospike.client.query.Statement;
import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.security.Permission;
import io.aerotype.embedded.internal.security.PrivilegeCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each cell of the table of privileges in {@code docs/embedded-server.md}: who has it may, and nobody else. */
class PrivilegeTableTest {
    private static final String ALLOWED = "allowed";
    private static final String DENIED = "denied";

    private static final String FUNCTIONS = "functions/same.lua";

    private static final Key KEY = new Key("test", "people", "ann");

    /** How each command that is not of the text protocol is given. */
    private static final Map<String, Consumer<AerospikeClient>> COMMANDS = Map.of(
            NeededPermissions.name(RequestKind.READ),
            client -> client.get(null, KEY),
            NeededPermissions.name(RequestKind.WRITE),
            client -> client.put(null, KEY, new Bin("a", 1)),
            NeededPermissions.name(RequestKind.DELETE),
            client -> client.delete(null, KEY),
            NeededPermissions.name(RequestKind.UDF),
            client -> client.execute(null, KEY, "same", "same"),
            NeededPermissions.name(RequestKind.QUERY),
            client -> client.query(null, people()).next(),
            NeededPermissions.name(RequestKind.AGGREGATION),
            PrivilegeTableTest::aggregate,
            NeededPermissions.BACKGROUND_OPERATIONS,
            client -> client.execute(null, people(), Operation.put(new Bin("a", 1))),
            NeededPermissions.BACKGROUND_FUNCTION,
            client -> client.execute(null, people(), "same", "same"),
            NeededPermissions.ADMINISTRATION,
            client -> client.queryUsers(patient()));

    @ParameterizedTest
    @EnumSource
    void a_privilege_gives_what_the_table_says_and_nothing_else(PrivilegeCode privilege) {
        SecurityOptions users = SecurityOptions.withAdmin("admin", "pw").withUser("user", "pw", privilege.text());
        try (EmbeddedAerospike server =
                        EmbeddedAerospike.builder().security(users).start();
                AerospikeClient admin = connect(server, "admin");
                AerospikeClient client = connect(server, "user")) {
            // A function that is not there would fail half-way, and leave the stock client's connection useless.
            admin.register(null, PrivilegeTableTest.class.getClassLoader(), FUNCTIONS, "same.lua", Language.LUA)
                    .waitTillComplete();
            Map<String, Permission> table = NeededPermissions.of(server.infoCommands());
            Map<String, String> seen = new LinkedHashMap<>();
            table.keySet().forEach(command -> seen.put(command, attempt(client, command)));

            assertThat(seen)
                    .isEqualTo(table.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, cell -> privilege.gives(cell.getValue()) ? ALLOWED : DENIED)));
        }
    }

    /** Whether a command fails for other reasons is no matter: then it was let through. */
    private static String attempt(AerospikeClient client, String command) {
        if (command.startsWith("`")) {
            String name = command.substring(1, command.length() - 1);
            String answer = Info.request(null, client.getNodes()[0], name + ":namespace=test;set=people");
            return answer.startsWith("ERROR:" + ResultCode.ROLE_VIOLATION + ":") ? DENIED : ALLOWED;
        }
        Consumer<AerospikeClient> call = Objects.requireNonNull(COMMANDS.get(command), command);
        try {
            call.accept(client);
            return ALLOWED;
        } catch (AerospikeException refused) {
            int code = refused.getResultCode();
            assertThat(code)
                    .as("the server's own answer to '%s', not %s", command, refused)
                    .isPositive()
                    .isNotEqualTo(ResultCode.TIMEOUT);
            return code == ResultCode.ROLE_VIOLATION ? DENIED : ALLOWED;
        }
    }

    private static void aggregate(AerospikeClient client) {
        Statement statement = people();
        statement.setAggregateFunction(PrivilegeTableTest.class.getClassLoader(), "functions/same.lua", "same", "same");
        try (ResultSet results = client.queryAggregate(null, statement)) {
            results.next();
        }
    }

    private static Statement people() {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName("people");
        return statement;
    }

    private static AdminPolicy patient() {
        AdminPolicy policy = new AdminPolicy();
        policy.timeout = 30_000;
        return policy;
    }

    private static AerospikeClient connect(EmbeddedAerospike server, String user) {
        ClientPolicy policy = new ClientPolicy();
        policy.user = user;
        policy.password = "pw";
        policy.failIfNotConnected = true;
        return new AerospikeClient(policy, server.host(), server.port());
    }
}
