package io.aerotype.embedded;

import static io.aerotype.embedded.TestServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.Bin;
import com.aerospike.client.ResultCode;
import com.aerospike.client.admin.Privilege;
import com.aerospike.client.admin.PrivilegeCode;
import com.aerospike.client.admin.Role;
import com.aerospike.client.policy.AdminPolicy;
import com.aerospike.client.policy.ClientPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users and roles are there again when a server is started on the same directory. */
class KeptAccountsTest {
    private static final String SECRET = "correct horse battery staple";
    private static final AdminPolicy PATIENT = patient();

    @TempDir
    private Path directory;

    @Test
    void users_and_roles_survive_a_restart() {
        try (EmbeddedAerospike server = start();
                AerospikeClient admin = connect(server, "admin", SECRET)) {
            admin.createRole(
                    PATIENT,
                    "clerk & co",
                    List.of(privilege(PrivilegeCode.READ_WRITE, "test", "people"), privilege(PrivilegeCode.UDF_ADMIN)),
                    List.of("127.0.0.0/8", "10.1.2.3"),
                    50,
                    60);
            admin.createUser(PATIENT, "ann", "first", List.of("clerk & co"));
            admin.createUser(PATIENT, "gone", "pw", List.of("read"));
            admin.createPkiUser(PATIENT, "certified", List.of("read"));
            admin.changePassword(PATIENT, "ann", "second");
            admin.grantRoles(PATIENT, "ann", List.of("truncate"));
            admin.dropUser(PATIENT, "gone");
        }
        try (EmbeddedAerospike server = start();
                AerospikeClient admin = connect(server, "admin", SECRET)) {
            Role role = admin.queryRole(PATIENT, "clerk & co");
            assertThat(role.privileges)
                    .extracting(each -> each.code + " " + each.namespace + " " + each.setName)
                    .containsExactlyInAnyOrder("read-write test people", "udf-admin null null");
            assertThat(role.whitelist).containsExactly("127.0.0.0/8", "10.1.2.3");
            assertThat(role.readQuota).isEqualTo(50);
            assertThat(role.writeQuota).isEqualTo(60);
            assertThat(admin.queryUser(PATIENT, "ann").roles).containsExactly("clerk & co", "truncate");
            assertThat(admin.queryUser(PATIENT, "certified").roles).containsExactly("read");
            assertRefused(ResultCode.INVALID_USER, () -> admin.queryUser(PATIENT, "gone"));
            try (AerospikeClient ann = connect(server, "ann", "second")) {
                ann.put(null, TestServer.key("ann"), new Bin("a", 1));
            }
            assertThatThrownBy(() -> connect(server, "ann", "first")).isInstanceOf(AerospikeException.class);
            assertThatThrownBy(() -> connect(server, "certified", "nopassword")).isInstanceOf(AerospikeException.class);
        }
    }

    @Test
    void no_password_is_on_the_disk() {
        try (EmbeddedAerospike server = start();
                AerospikeClient admin = connect(server, "admin", SECRET)) {
            admin.createUser(PATIENT, "ann", SECRET + " too", List.of("read"));
        }
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(bytes(file))
                            .contains("ann")
                            .doesNotContain(SECRET)
                            // Nor what clients send for it, which would do as well.
                            .doesNotContain("$2a$10$"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void who_was_dropped_does_not_come_back_with_the_options() {
        try (EmbeddedAerospike server = start();
                AerospikeClient admin = connect(server, "admin", SECRET)) {
            admin.dropUser(PATIENT, "app");
        }
        try (EmbeddedAerospike server = start()) {
            assertThatThrownBy(() -> connect(server, "app", "app")).isInstanceOf(AerospikeException.class);
        }
    }

    private EmbeddedAerospike start() {
        return EmbeddedAerospike.builder()
                .directory(directory)
                .security(SecurityOptions.withAdmin("admin", SECRET)
                        .withUser("app", "app", "read")
                        .withQuotas())
                .start();
    }

    private static AerospikeClient connect(EmbeddedAerospike server, String user, String password) {
        ClientPolicy policy = new ClientPolicy();
        policy.user = user;
        policy.password = password;
        policy.failIfNotConnected = true;
        return new AerospikeClient(policy, server.host(), server.port());
    }

    private static Privilege privilege(PrivilegeCode code, String... scope) {
        Privilege privilege = new Privilege();
        privilege.code = code;
        if (scope.length == 2) {
            privilege.namespace = scope[0];
            privilege.setName = scope[1];
        }
        return privilege;
    }

    private static AdminPolicy patient() {
        AdminPolicy policy = new AdminPolicy();
        policy.timeout = 30_000;
        return policy;
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
