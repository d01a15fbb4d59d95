package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchResults;
import com.aerospike.client.Bin;
import com.aerospike.client.Host;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Language;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.Value;
import com.aerospike.client.admin.Privilege;
import com.aerospike.client.admin.PrivilegeCode;
import com.aerospike.client.admin.Role;
import com.aerospike.client.admin.User;
import com.aerospike.client.policy.AdminPolicy;
import com.aerospike.client.policy.AuthMode;
import com.aerospike.client.policy.BatchPolicy;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.policy.TlsPolicy;
import com.aerospike.client.query.IndexType;
import com.aerospike.client.query.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Users, roles and privileges, as the stock client administers them and meets them. */
class SecurityTest {
    private static final String ADMIN = "admin";
    private static final String SECRET = "s3cret";
    private static final String ROLE = "clerk";
    private static final int PATIENCE_MILLIS = 30_000;
    private static final Key ANN = TestServer.key("ann");

    private static final AdminPolicy PATIENT = patient();

    private final MovableClock clock = new MovableClock();
    private final EmbeddedAerospike server = EmbeddedAerospike.builder()
            .namespace("test")
            .namespace("other")
            .clock(clock)
            .security(SecurityOptions.withAdmin(ADMIN, SECRET)
                    .withQuotas()
                    .withSessionLife(Duration.ofMinutes(10))
                    .withExternalUsers((user, password) -> "eve".equals(user) && "outside".equals(password)
                            ? Optional.of(Set.of("read"))
                            : Optional.empty()))
            .start();
    private final AerospikeClient admin = connect(ADMIN, SECRET);

    @AfterEach
    void close() {
        admin.close();
        server.close();
    }

    @Test
    void a_wrong_password_an_unknown_user_and_no_user_at_all_stay_outside() {
        assertThatThrownBy(() -> connect(ADMIN, "wrong"))
                .isInstanceOf(AerospikeException.class)
                .hasMessageContaining("Error 65");
        assertThatThrownBy(() -> connect("nobody", SECRET))
                .isInstanceOf(AerospikeException.class)
                .hasMessageContaining("Error 60");
        assertThatThrownBy(() -> new AerospikeClient(failFast(), server.host(), server.port()))
                .isInstanceOf(AerospikeException.class);
    }

    @Test
    void users_are_made_asked_about_and_dropped() {
        admin.createUser(PATIENT, "ann", "pw", List.of("read", "write"));
        assertRefused(ResultCode.USER_ALREADY_EXISTS, () -> admin.createUser(PATIENT, "ann", "pw", List.of("read")));
        assertRefused(ResultCode.INVALID_ROLE, () -> admin.createUser(PATIENT, "bob", "pw", List.of("no-such-role")));
        assertThat(admin.queryUser(PATIENT, "ann").roles).containsExactly("read", "write");
        admin.revokeRoles(PATIENT, "ann", List.of("write"));
        admin.grantRoles(PATIENT, "ann", List.of("truncate"));
        User ann = admin.queryUser(PATIENT, "ann");
        assertThat(ann.roles).containsExactly("read", "truncate");
        assertThat(ann.readInfo).hasSize(4);
        assertThat(admin.queryUsers(PATIENT)).extracting(user -> user.name).containsExactly(ADMIN, "ann");
        admin.dropUser(PATIENT, "ann");
        assertRefused(ResultCode.INVALID_USER, () -> admin.queryUser(PATIENT, "ann"));
        assertRefused(ResultCode.INVALID_USER, () -> admin.dropUser(PATIENT, "ann"));
    }

    @Test
    void a_dropped_user_is_out_at_once() {
        try (AerospikeClient ann = user("read-write")) {
            ann.put(null, ANN, new Bin("a", 1));
            admin.dropUser(PATIENT, "ann");
            assertRefused(ResultCode.NOT_AUTHENTICATED, () -> ann.put(null, ANN, new Bin("a", 2)));
        }
    }

    @Test
    void passwords_change() {
        try (AerospikeClient ann = user("read-write")) {
            ann.changePassword(PATIENT, "ann", "second");
            assertThatThrownBy(() -> connect("ann", "pw")).isInstanceOf(AerospikeException.class);
            try (AerospikeClient again = connect("ann", "second")) {
                again.put(null, ANN, new Bin("a", 1));
            }
            admin.changePassword(PATIENT, "ann", "third");
            try (AerospikeClient again = connect("ann", "third")) {
                assertThat(again.get(null, ANN)).isNotNull();
            }
        }
    }

    @Test
    void roles_have_privileges_in_namespaces_and_sets() {
        admin.createRole(PATIENT, ROLE, List.of(privilege(PrivilegeCode.READ_WRITE, "test", TestServer.SET)));
        try (AerospikeClient ann = user(ROLE)) {
            ann.put(null, ANN, new Bin("a", 1));
            assertRefused(ResultCode.ROLE_VIOLATION, () -> ann.put(null, new Key("test", "x", 1), new Bin("a", 1)));
            assertRefused(ResultCode.ROLE_VIOLATION, () -> ann.get(null, new Key("other", TestServer.SET, 1)));
            admin.grantPrivileges(PATIENT, ROLE, List.of(privilege(PrivilegeCode.READ, "other", "")));
            assertThat(ann.get(null, new Key("other", TestServer.SET, 1))).isNull();
            admin.revokePrivileges(PATIENT, ROLE, List.of(privilege(PrivilegeCode.READ, "other", "")));
            assertRefused(ResultCode.ROLE_VIOLATION, () -> ann.get(null, new Key("other", TestServer.SET, 1)));
            Role role = admin.queryRole(PATIENT, ROLE);
            assertThat(role.privileges).hasSize(1);
            admin.dropRole(PATIENT, ROLE);
            assertRefused(ResultCode.ROLE_VIOLATION, () -> ann.get(null, ANN));
        }
        assertRefused(ResultCode.INVALID_ROLE, () -> admin.queryRole(PATIENT, ROLE));
        assertRefused(ResultCode.INVALID_ROLE, () -> admin.dropRole(PATIENT, ROLE));
        assertRefused(ResultCode.INVALID_ROLE, () -> admin.dropRole(PATIENT, "read"));
    }

    @Test
    void the_predefined_roles_are_there() {
        assertThat(admin.queryRoles(PATIENT))
                .extracting(role -> role.name)
                .contains(
                        "user-admin",
                        "sys-admin",
                        "data-admin",
                        "udf-admin",
                        "sindex-admin",
                        "read",
                        "read-write",
                        "read-write-udf",
                        "write",
                        "truncate",
                        "masking-admin",
                        "read-masked",
                        "write-masked");
    }

    @Test
    void a_reader_reads_and_does_nothing_else() {
        admin.put(null, ANN, new Bin("a", 1));
        try (AerospikeClient ann = user("read")) {
            assertThat(ann.get(null, ANN)).isNotNull();
            assertThat(ann.query(null, everything()).iterator()).hasNext();
            assertDenied(() -> ann.put(null, ANN, new Bin("a", 2)));
            assertDenied(() -> ann.delete(null, ANN));
            assertDenied(() -> ann.execute(null, ANN, "m", "f"));
            assertDenied(() -> ann.execute(null, everything(), Operation.put(new Bin("a", 1))));
            assertDenied(() -> ann.createIndex(null, "test", "s", "i", "b", IndexType.NUMERIC));
            assertDenied(() -> ann.registerUdfString(null, "function f() end", "m.lua", Language.LUA));
            assertThatThrownBy(() -> ann.truncate(null, "test", TestServer.SET, null))
                    .hasMessageContaining("ERROR:81:role violation - requires permission 'truncate'");
            assertDenied(() -> ann.createUser(PATIENT, "x", "y", List.of("read")));
            assertDenied(() -> ann.queryUsers(PATIENT));
            assertThat(ann.queryUser(PATIENT, "ann").roles).containsExactly("read");
        }
    }

    @Test
    void a_writer_that_may_not_read_cannot_read_while_writing() {
        try (AerospikeClient ann = user("write")) {
            ann.put(null, ANN, new Bin("a", 1));
            assertDenied(() -> ann.get(null, ANN));
            assertDenied(() -> ann.operate(null, ANN, Operation.add(new Bin("a", 1)), Operation.get("a")));
        }
    }

    @Test
    void functions_need_their_own_privilege() {
        admin.registerUdfString(null, "function one(r) return 1 end", "ones.lua", Language.LUA)
                .waitTillComplete();
        try (AerospikeClient writer = user("read-write")) {
            assertDenied(() -> writer.execute(null, ANN, "ones", "one"));
            admin.grantRoles(PATIENT, "ann", List.of("read-write-udf"));
            assertThat(writer.execute(null, ANN, "ones", "one", Value.get(1))).isEqualTo(1L);
        }
    }

    @Test
    void a_batch_is_judged_entry_by_entry() {
        admin.createRole(PATIENT, ROLE, List.of(privilege(PrivilegeCode.READ_WRITE, "test", TestServer.SET)));
        try (AerospikeClient ann = user(ROLE)) {
            Key[] keys = {ANN, new Key("test", "elsewhere", 1), TestServer.key("bob")};
            BatchResults results = ann.operate(new BatchPolicy(), null, keys, Operation.put(new Bin("a", 1)));
            assertThat(results.records)
                    .extracting(each -> each.resultCode)
                    .containsExactly(ResultCode.OK, ResultCode.ROLE_VIOLATION, ResultCode.OK);
        }
    }

    @Test
    void info_tells_what_is_missing() {
        try (AerospikeClient ann = user("read")) {
            assertThat(Info.request(null, ann.getNodes()[0], "truncate:namespace=test;set=x"))
                    .isEqualTo("ERROR:81:role violation - requires permission 'truncate'");
            assertThat(Info.request(null, ann.getNodes()[0], "namespaces")).isEqualTo("test;other");
        }
    }

    @Test
    void who_has_not_logged_in_gets_nothing() throws Exception {
        try (RawConnection raw = new RawConnection(server)) {
            assertThat(raw.sendInfo("namespaces\n").infoText()).isEqualTo("ERROR:80:not authenticated\n");
        }
    }

    @Test
    void a_whitelist_keeps_other_addresses_out() {
        admin.createRole(
                PATIENT,
                ROLE,
                List.of(privilege(PrivilegeCode.READ_WRITE, "", "")),
                List.of("10.0.0.0/8", "192.168.1.7"),
                0,
                0);
        assertThat(admin.queryRole(PATIENT, ROLE).whitelist).containsExactly("10.0.0.0/8", "192.168.1.7");
        admin.createUser(PATIENT, "ann", "pw", List.of(ROLE));
        assertThatThrownBy(() -> connect("ann", "pw")).isInstanceOf(AerospikeException.class);
        admin.setWhitelist(PATIENT, ROLE, List.of("127.0.0.0/8"));
        try (AerospikeClient ann = connect("ann", "pw")) {
            ann.put(null, ANN, new Bin("a", 1));
            admin.setWhitelist(PATIENT, ROLE, List.of());
            ann.put(null, ANN, new Bin("a", 2));
        }
        assertThat(admin.queryRole(PATIENT, ROLE).whitelist).isNullOrEmpty();
        assertRefused(ResultCode.INVALID_WHITELIST, () -> admin.setWhitelist(PATIENT, ROLE, List.of("not an address")));
    }

    @Test
    void a_quota_stops_who_does_more_in_a_second() {
        admin.createRole(PATIENT, ROLE, List.of(privilege(PrivilegeCode.READ_WRITE, "", "")));
        admin.setQuotas(PATIENT, ROLE, 2, 3);
        try (AerospikeClient ann = user(ROLE)) {
            for (int i = 0; i < 3; i++) {
                ann.put(null, ANN, new Bin("a", i));
            }
            assertRefused(ResultCode.QUOTA_EXCEEDED, () -> ann.put(null, ANN, new Bin("a", 9)));
            assertThat(ann.get(null, ANN).getInt("a")).isEqualTo(2);
            clock.advance(Duration.ofSeconds(1));
            ann.put(null, ANN, new Bin("a", 9));
            assertThat(admin.queryUser(PATIENT, "ann").writeInfo).startsWith(3, 1);
        }
        assertThat(admin.queryRole(PATIENT, ROLE).writeQuota).isEqualTo(3);
    }

    @Test
    void a_function_counts_as_a_write_and_each_entry_of_a_batch_for_itself() {
        admin.registerUdfString(null, "function one(r) return 1 end", "ones.lua", Language.LUA)
                .waitTillComplete();
        admin.createRole(PATIENT, ROLE, List.of(privilege(PrivilegeCode.READ_WRITE_UDF, "", "")));
        admin.setQuotas(PATIENT, ROLE, 2, 1);
        try (AerospikeClient ann = user(ROLE)) {
            ann.execute(null, ANN, "ones", "one");
            assertRefused(ResultCode.QUOTA_EXCEEDED, () -> ann.execute(null, ANN, "ones", "one"));
            Key[] keys = {ANN, TestServer.key("bob"), TestServer.key("carl")};
            assertThat(ann.operate(new BatchPolicy(), null, keys, Operation.get()).records)
                    .extracting(each -> each.resultCode)
                    .containsExactlyInAnyOrder(
                            ResultCode.KEY_NOT_FOUND_ERROR, ResultCode.KEY_NOT_FOUND_ERROR, ResultCode.QUOTA_EXCEEDED);
        }
    }

    @Test
    void a_query_takes_its_rate_from_the_quota_as_long_as_it_runs() {
        admin.put(null, ANN, new Bin("a", 1));
        admin.createRole(PATIENT, ROLE, List.of(privilege(PrivilegeCode.READ_WRITE, "", "")));
        admin.setQuotas(PATIENT, ROLE, 100, 100);
        try (AerospikeClient ann = user(ROLE)) {
            Statement limited = everything();
            limited.setRecordsPerSecond(100);
            assertThat(ann.query(null, limited).iterator()).hasNext();
            assertThat(ann.query(null, limited).iterator())
                    .as("the first one gave its rate back")
                    .hasNext();
            Statement tooFast = everything();
            tooFast.setRecordsPerSecond(101);
            assertRefused(
                    ResultCode.QUOTA_EXCEEDED,
                    () -> ann.query(null, tooFast).iterator().hasNext());
            assertRefused(
                    ResultCode.QUOTA_EXCEEDED,
                    () -> ann.query(null, everything()).iterator().hasNext());
            assertRefused(
                    ResultCode.QUOTA_EXCEEDED, () -> ann.execute(null, everything(), Operation.put(new Bin("a", 1))));
            ann.execute(null, limited, Operation.put(new Bin("a", 2))).waitTillComplete();
            admin.setQuotas(PATIENT, ROLE, 0, 0);
            assertThat(ann.query(null, everything()).iterator()).hasNext();
        }
    }

    @Test
    void who_logs_in_by_certificate_has_no_password_to_change() {
        admin.createPkiUser(PATIENT, "ann", List.of("read"));
        assertThatThrownBy(() -> admin.changePassword(PATIENT, "ann", "a password"))
                .isInstanceOf(AerospikeException.class)
                .hasMessageContaining("64");
    }

    @Test
    void a_changed_password_or_role_leaves_open_sessions_but_counts_at_once() {
        try (AerospikeClient ann = user("read-write")) {
            ann.put(null, ANN, new Bin("a", 1));
            admin.changePassword(PATIENT, "ann", "another");
            ann.put(null, ANN, new Bin("a", 2));
            admin.revokeRoles(PATIENT, "ann", List.of("read-write"));
            assertDenied(() -> ann.put(null, ANN, new Bin("a", 3)));
            admin.grantRoles(PATIENT, "ann", List.of("read"));
            assertThat(ann.get(null, ANN).getInt("a")).isEqualTo(2);
        }
    }

    @Test
    void a_session_ends_and_a_new_login_begins_another() {
        try (AerospikeClient ann = user("read-write")) {
            ann.put(null, ANN, new Bin("a", 1));
            clock.advance(Duration.ofMinutes(11));
            assertRefused(ResultCode.EXPIRED_SESSION, () -> ann.put(null, ANN, new Bin("a", 2)));
        }
        try (AerospikeClient again = connect("ann", "pw")) {
            assertThat(again.get(null, ANN).getInt("a")).isEqualTo(1);
        }
    }

    @Test
    void users_from_outside_log_in_with_a_clear_password() {
        ClientPolicy policy = failFast();
        policy.authMode = AuthMode.EXTERNAL_INSECURE;
        policy.user = "eve";
        policy.password = "outside";
        try (AerospikeClient eve = new AerospikeClient(policy, server.host(), server.port())) {
            assertThat(eve.exists(null, ANN)).isFalse();
            assertDenied(() -> eve.put(null, ANN, new Bin("a", 1)));
        }
        policy.password = "wrong";
        assertThatThrownBy(() -> new AerospikeClient(policy, server.host(), server.port()))
                .isInstanceOf(AerospikeException.class)
                .hasMessageContaining("Error 93");
        try (EmbeddedAerospike without = EmbeddedAerospike.builder()
                .security(SecurityOptions.withAdmin(ADMIN, SECRET))
                .start()) {
            assertThatThrownBy(() -> new AerospikeClient(policy, without.host(), without.port()))
                    .isInstanceOf(AerospikeException.class)
                    .hasMessageContaining("Error 90");
        }
    }

    @Test
    void certificates_name_their_user() {
        TestCertificates certificates = TestCertificates.create("embedded");
        try (EmbeddedAerospike tls = EmbeddedAerospike.builder()
                .tls(TlsOptions.of(certificates.server(), "embedded").welcomingClientCertificates())
                .security(SecurityOptions.withAdmin(ADMIN, SECRET).withCertifiedUser("ann", "read-write"))
                .start()) {
            ClientPolicy policy = tls(certificates.client("ann"));
            policy.authMode = AuthMode.PKI;
            Host host = new Host(tls.host(), "embedded", tls.port());
            try (AerospikeClient ann = new AerospikeClient(policy, host)) {
                ann.put(null, ANN, new Bin("a", 1));
                Record record = ann.get(null, ANN);
                assertThat(record.getInt("a")).isEqualTo(1);
            }
            ClientPolicy nobody = tls(certificates.client());
            nobody.authMode = AuthMode.PKI;
            assertThatThrownBy(() -> new AerospikeClient(nobody, host)).isInstanceOf(AerospikeException.class);
            ClientPolicy byPassword = tls(certificates.client());
            byPassword.user = "ann";
            byPassword.password = "nopassword";
            assertThatThrownBy(() -> new AerospikeClient(byPassword, host))
                    .isInstanceOf(AerospikeException.class)
                    .hasMessageContaining("Error 65");
        }
    }

    @Test
    void no_server_is_made_for_an_impossible_session() {
        assertThatThrownBy(() -> SecurityOptions.withAdmin(ADMIN, SECRET).withSessionLife(Duration.ofSeconds(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT5S");
    }

    private AerospikeClient user(String role) {
        admin.createUser(PATIENT, "ann", "pw", List.of(role));
        return connect("ann", "pw");
    }

    private AerospikeClient connect(String user, String password) {
        ClientPolicy policy = failFast();
        policy.user = user;
        policy.password = password;
        return new AerospikeClient(policy, server.host(), server.port());
    }

    private static AdminPolicy patient() {
        AdminPolicy policy = new AdminPolicy();
        policy.timeout = PATIENCE_MILLIS;
        return policy;
    }

    private static ClientPolicy failFast() {
        ClientPolicy policy = new ClientPolicy();
        policy.failIfNotConnected = true;
        policy.loginTimeout = PATIENCE_MILLIS;
        return policy;
    }

    private static ClientPolicy tls(SSLContext context) {
        ClientPolicy policy = failFast();
        policy.tlsPolicy = new TlsPolicy();
        policy.tlsPolicy.context = context;
        return policy;
    }

    private static Privilege privilege(PrivilegeCode code, String namespace, String set) {
        Privilege privilege = new Privilege();
        privilege.code = code;
        privilege.namespace = namespace;
        privilege.setName = set;
        return privilege;
    }

    private static Statement everything() {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName(TestServer.SET);
        return statement;
    }

    private static void assertDenied(ThrowingCallable call) {
        assertRefused(ResultCode.ROLE_VIOLATION, call);
    }
}
