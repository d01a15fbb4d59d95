package io.aerotype.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.Operation;
import com.aerospike.client.ResultCode;
import com.aerospike.client.admin.PrivilegeCode;
import io.aerotype.error.AccessDeniedException;
import io.aerotype.error.ConnectionFailedException;
import io.aerotype.session.Administration;
import io.aerotype.session.Behavior;
import io.aerotype.session.Client;
import io.aerotype.session.Credentials;
import io.aerotype.session.DataSet;
import io.aerotype.session.Privilege;
import io.aerotype.session.RecordResult;
import io.aerotype.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What users may do, and what they are told when they may not. */
@OnServer
@Requires(Feature.SECURITY)
class AccessContractTest {
    private static final String USER = "access_user";
    private static final String ROLE = "access_role";
    private static final String PASSWORD = "not to be seen";

    private final Session session;
    private final Administration admin;
    private final DataSet set;
    private final RunningServer server;

    AccessContractTest(Fixture on) {
        session = on.session();
        admin = session.admin();
        set = on.set();
        server = on.server().running();
    }

    @BeforeEach
    @AfterEach
    void nobodyIsLeft() {
        admin.users().find(USER).ifPresent(user -> admin.users().drop(USER));
        admin.roles().find(ROLE).ifPresent(role -> admin.roles().drop(ROLE));
    }

    @ContractTest
    void a_reader_reads_and_every_other_request_is_denied(CallShape shape) {
        session.upsert(set.id("a")).bin("n").setTo(1).execute();
        try (Client reader = user("read")) {
            Session denied = reader.createSession(Behavior.DEFAULT);
            assertThat(shape.only(denied.query(set.id("a"))).recordOrThrow().getLong("n"))
                    .hasValue(1);
            assertThat(shape.results(denied.query(set))).hasSize(1);

            assertDenied(() -> shape.run(denied.upsert(set.id("a")).bin("n").setTo(2)));
            assertDenied(() -> shape.run(denied.delete(set.id("a"))));
            assertDenied(() -> shape.run(denied.touch(set.id("a"))));
            assertDenied(() -> shape.call(
                    () -> {
                        denied.put(set.id("a"), Map.of("n", 2));
                        return true;
                    },
                    () -> denied.putAsync(set.id("a"), Map.of("n", 2)).thenApply(nothing -> true)));
            assertDenied(() -> denied.background(set)
                    .operation(Operation.put(new Bin("n", 2)))
                    .execute());
            assertDenied(() -> denied.indexes(set)
                    .onBin("n")
                    .integer()
                    .named("access_index")
                    .create());
            assertDenied(() -> denied.truncate(set));
            assertDenied(() -> denied.functions().registerSource("function f() end", "access.lua"));
            assertDenied(() -> denied.admin().users().list());
            assertDenied(() -> denied.admin().users().create("another", PASSWORD));
        }
        assertThat(session.get(set.id("a")).orElseThrow().getLong("n")).hasValue(1);
    }

    @ContractTest
    void a_batch_is_judged_record_by_record(CallShape shape) {
        DataSet elsewhere = DataSet.of(set.namespace(), "access_elsewhere");
        admin.roles().create(ROLE, role -> role.privilege(PrivilegeCode.READ_WRITE, set));
        try (Client writer = user(ROLE)) {
            Session allowed = writer.createSession(Behavior.DEFAULT);
            List<? extends RecordResult<?>> results = shape.results(allowed.upsert(set.id("a"))
                    .bin("n")
                    .setTo(1)
                    .upsert(elsewhere.id("b"))
                    .bin("n")
                    .setTo(1));

            assertThat(results).extracting(RecordResult::resultCode).containsExactly(0, ResultCode.ROLE_VIOLATION);
            assertThat(results.get(1).failure()).get().isInstanceOf(AccessDeniedException.class);
        }
    }

    @ContractTest
    void a_refusal_says_what_is_missing_and_for_which_record(CallShape shape) {
        try (Client reader = user("read")) {
            assertThatThrownBy(() -> shape.run(reader.createSession(Behavior.DEFAULT)
                            .upsert(set.id("a"))
                            .bin("n")
                            .setTo(2)))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContainingAll(set.set(), "privilege");
        }
    }

    @ContractTest
    void rights_change_while_a_client_is_connected(CallShape shape) {
        try (Client client = user("read")) {
            Session changing = client.createSession(Behavior.DEFAULT);
            assertDenied(() -> shape.run(changing.upsert(set.id("a")).bin("n").setTo(1)));
            admin.users().grant(USER, "write");
            shape.run(changing.upsert(set.id("a")).bin("n").setTo(1));
            admin.users().revoke(USER, "write");
            assertDenied(() -> shape.run(changing.upsert(set.id("a")).bin("n").setTo(2)));
            admin.users().drop(USER);
            assertThatThrownBy(() -> shape.run(changing.query(set.id("a")))).isInstanceOf(AccessDeniedException.class);
        }
    }

    @ContractTest
    @Requires(Feature.MOVABLE_CLOCK)
    void a_quota_ends_with_its_second(CallShape shape) {
        admin.roles()
                .create(
                        ROLE,
                        role -> role.privilege(PrivilegeCode.READ_WRITE)
                                .readQuota(100)
                                .writeQuota(1));
        try (Client client = user(ROLE)) {
            Session limited = client.createSession(Behavior.DEFAULT);
            server.advance(Duration.ofSeconds(1));
            // The second may end in between; a third write is then too much.
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 3; i++) {
                            shape.run(limited.upsert(set.id("a")).bin("n").setTo(i));
                        }
                    })
                    .isInstanceOf(AccessDeniedException.class)
                    .extracting(failure -> ((AerospikeException) failure).getResultCode())
                    .isEqualTo(ResultCode.QUOTA_EXCEEDED);
            server.advance(Duration.ofSeconds(1));
            shape.run(limited.upsert(set.id("a")).bin("n").setTo(9));

            assertThatThrownBy(() -> shape.run(limited.query(set)))
                    .isInstanceOf(AerospikeException.class)
                    .hasMessageContaining("recordsPerSecond");
            assertThat(shape.results(limited.query(set).recordsPerSecond(100))).hasSize(1);
            assertThat(admin.users().find(USER).orElseThrow().writes().getFirst())
                    .isEqualTo(1);
        }
        admin.roles().quotas(ROLE, 0, 0);
        assertThat(admin.roles().find(ROLE).orElseThrow().writeQuota()).isZero();
    }

    @Test
    void a_whitelist_keeps_a_user_out() {
        admin.roles().create(ROLE, role -> role.privilege(PrivilegeCode.READ).whitelist("10.0.0.0/8"));
        admin.users().create(USER, PASSWORD, ROLE);
        assertThatThrownBy(() -> server.reach().credentials(USER, PASSWORD).connect())
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageNotContaining(PASSWORD);
        admin.roles().whitelist(ROLE, List.of());
        try (Client client = server.reach().credentials(USER, PASSWORD).connect()) {
            assertThat(client.isConnected()).isTrue();
        }
    }

    @Test
    void wrong_credentials_are_told_apart_from_a_server_that_is_not_there() {
        admin.users().create(USER, PASSWORD.toCharArray(), "read");
        assertThatThrownBy(() -> server.reach().credentials(USER, "wrong").connect())
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContainingAll("Error 65", server.address().replaceAll(".*:", ""));
        assertThatThrownBy(() -> server.reach().credentials("nobody", PASSWORD).connect())
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageNotContaining(PASSWORD);
        assertThatThrownBy(() -> Client.builder().seeds(server.address()).connect())
                .isInstanceOf(ConnectionFailedException.class);
    }

    @Test
    void a_password_that_cannot_be_changed_is_not_passed_over() {
        assertThatThrownBy(() -> admin.users().changePassword("nobody", PASSWORD))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("nobody")
                .hasMessageNotContaining(PASSWORD);
        try (Client client = user("read")) {
            assertDenied(
                    () -> client.createSession(Behavior.DEFAULT).admin().users().changePassword("contract", PASSWORD));
        }
    }

    @Test
    void a_user_changes_the_own_password_and_goes_on() {
        try (Client client = user("read-write")) {
            Session own = client.createSession(Behavior.DEFAULT);
            own.admin().users().changePassword(USER, "second");
            own.upsert(set.id("a")).bin("n").setTo(1).execute();
        }
        assertThatThrownBy(() -> server.reach().credentials(USER, PASSWORD).connect())
                .isInstanceOf(ConnectionFailedException.class);
        try (Client again = server.reach().credentials(USER, "second").connect()) {
            assertThat(again.isConnected()).isTrue();
        }
    }

    @Test
    @Requires(Feature.MOVABLE_CLOCK) // only the embedded server is started with such a user
    void a_user_of_a_directory_logs_in() {
        try (Client client = server.reach()
                .credentials(Credentials.externalInsecure("external", "contract's secret"))
                .connect()) {
            Session external = client.createSession(Behavior.DEFAULT);
            assertThat(external.get(set.id("a"))).isEmpty();
            assertDenied(() -> external.upsert(set.id("a")).bin("n").setTo(1).execute());
        }
    }

    @Test
    void a_role_tells_all_that_it_was_made_of() {
        admin.roles()
                .create(
                        ROLE,
                        role -> role.privilege(PrivilegeCode.READ, set)
                                .privilege(PrivilegeCode.READ_MASKED)
                                .privilege(Privilege.of(PrivilegeCode.DATA_ADMIN))
                                .whitelist("127.0.0.1", "10.0.0.0/8")
                                .readQuota(10)
                                .writeQuota(20));
        assertThat(admin.roles().find(ROLE)).hasValueSatisfying(role -> {
            assertThat(role.privileges())
                    .containsExactlyInAnyOrder(
                            Privilege.of(PrivilegeCode.READ).on(set),
                            Privilege.of(PrivilegeCode.READ_MASKED),
                            Privilege.of(PrivilegeCode.DATA_ADMIN));
            assertThat(role.whitelist()).containsExactly("127.0.0.1", "10.0.0.0/8");
            assertThat(role.readQuota()).isEqualTo(10);
            assertThat(role.writeQuota()).isEqualTo(20);
        });
        assertThatThrownBy(() -> admin.roles().create(ROLE, role -> role.privilege(PrivilegeCode.READ)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining(ROLE);
    }

    private Client user(String role) {
        admin.users().create(USER, PASSWORD, role);
        admin.users().awaitVisible(USER, Duration.ofSeconds(10));
        return server.reach().credentials(USER, PASSWORD).connect();
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageNotContaining(PASSWORD)
                .extracting(failure -> ((AerospikeException) failure).getResultCode())
                .isEqualTo(ResultCode.ROLE_VIOLATION);
    }
}
