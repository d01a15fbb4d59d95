package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import com.aerospike.client.admin.Privilege;
import com.aerospike.client.admin.PrivilegeCode;
import com.aerospike.client.policy.AdminPolicy;
import com.aerospike.client.policy.ClientPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each call by which the stock client administers users and roles, by a user of each privilege. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministrationTest {
    private static final String PASSWORD = "pw";
    private static final AdminPolicy PATIENT = patient();
    private static final Map<String, Call> CALLS = calls();

    private final EmbeddedAerospike server = EmbeddedAerospike.builder()
            .security(SecurityOptions.withAdmin("admin", PASSWORD).withQuotas())
            .start();
    private final AerospikeClient admin = connect("admin");

    private interface Call {
        void by(AerospikeClient client);
    }

    private static Map<String, Call> calls() {
        List<Privilege> privileges = List.of(privilege(PrivilegeCode.READ));
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("create user", client -> client.createUser(PATIENT, "made", PASSWORD, List.of("read")));
        calls.put("create certified user", client -> client.createPkiUser(PATIENT, "made", List.of("read")));
        calls.put("drop user", client -> client.dropUser(PATIENT, "victim"));
        calls.put("grant roles", client -> client.grantRoles(PATIENT, "victim", List.of("write")));
        calls.put("revoke roles", client -> client.revokeRoles(PATIENT, "victim", List.of("read")));
        calls.put("create role", client -> client.createRole(PATIENT, "new", privileges));
        calls.put(
                "create role with all",
                client -> client.createRole(PATIENT, "new", privileges, List.of("127.0.0.1"), 10, 20));
        calls.put("drop role", client -> client.dropRole(PATIENT, "clerk"));
        calls.put("grant privileges", client -> client.grantPrivileges(PATIENT, "clerk", privileges));
        calls.put("revoke privileges", client -> client.revokePrivileges(PATIENT, "clerk", privileges));
        calls.put("set whitelist", client -> client.setWhitelist(PATIENT, "clerk", List.of("10.0.0.0/8")));
        calls.put("set quotas", client -> client.setQuotas(PATIENT, "clerk", 1, 2));
        calls.put("query user", client -> client.queryUser(PATIENT, "victim"));
        calls.put("query users", client -> client.queryUsers(PATIENT));
        calls.put("query role", client -> client.queryRole(PATIENT, "clerk"));
        calls.put("query roles", client -> client.queryRoles(PATIENT));
        return calls;
    }

    @AfterAll
    void close() {
        admin.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void is_for_administrators_of_users_alone(PrivilegeCode code) {
        String name = code.name();
        admin.createRole(PATIENT, name, List.of(privilege(code)));
        admin.createUser(PATIENT, name, PASSWORD, List.of(name));
        try (AerospikeClient client = connect(name)) {
            CALLS.forEach((what, call) -> {
                admin.createUser(PATIENT, "victim", PASSWORD, List.of("read"));
                admin.createRole(PATIENT, "clerk", List.of(privilege(PrivilegeCode.READ)));
                boolean allowed = isAllowed(client, call);
                forget();
                assertThat(allowed).as(what).isEqualTo(code == PrivilegeCode.USER_ADMIN);
            });
            // The stock client says nothing when this is refused.
            admin.createUser(PATIENT, "victim", PASSWORD, List.of("read"));
            client.changePassword(PATIENT, "victim", "another");
            assertThat(canConnect("victim", PASSWORD)).isEqualTo(code != PrivilegeCode.USER_ADMIN);
            assertThat(Objects.requireNonNull(client.queryUser(PATIENT, name)).roles)
                    .as("everybody may ask about themselves")
                    .containsExactly(name);
            client.changePassword(PATIENT, name, "own");
            assertThat(canConnect(name, "own")).isTrue();
            forget();
        }
    }

    private void forget() {
        List.of("victim", "made").forEach(user -> isAllowed(admin, client -> client.dropUser(PATIENT, user)));
        List.of("clerk", "new").forEach(role -> isAllowed(admin, client -> client.dropRole(PATIENT, role)));
    }

    private static boolean isAllowed(AerospikeClient client, Call call) {
        try {
            call.by(client);
            return true;
        } catch (AerospikeException refused) {
            // The stock client makes -1 of every refusal to create a user with a certificate.
            assertThat(refused.getResultCode())
                    .as("%s", refused)
                    .isIn(
                            ResultCode.ROLE_VIOLATION,
                            ResultCode.INVALID_USER,
                            ResultCode.INVALID_ROLE,
                            ResultCode.CLIENT_ERROR);
            return refused.getResultCode() != ResultCode.ROLE_VIOLATION
                    && !String.valueOf(refused.getMessage())
                            .contains(ResultCode.getResultString(ResultCode.ROLE_VIOLATION));
        }
    }

    private static Privilege privilege(PrivilegeCode code) {
        Privilege privilege = new Privilege();
        privilege.code = code;
        return privilege;
    }

    private boolean canConnect(String user, String password) {
        try {
            connect(user, password).close();
            return true;
        } catch (AerospikeException refused) {
            return false;
        }
    }

    private AerospikeClient connect(String user) {
        return connect(user, PASSWORD);
    }

    private AerospikeClient connect(String user, String password) {
        ClientPolicy policy = new ClientPolicy();
        policy.user = user;
        policy.password = password;
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
