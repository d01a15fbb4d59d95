package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.policy.AdminPolicy;
import com.aerospike.client.policy.AuthMode;
import com.aerospike.client.policy.ClientPolicy;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Passwords appear nowhere: in no log, however fine, in no exception, in no text of an object. */
class SecrecyTest {
    private static final String SECRET = "hunter2";

    @Test
    void no_password_is_told() {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.add(record.getMessage() + " " + Arrays.deepToString(record.getParameters()) + " "
                        + trace(record.getThrown()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        handler.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        root.addHandler(handler);
        SecurityOptions options = SecurityOptions.withAdmin("admin", SECRET + "-admin")
                .withExternalUsers((user, password) -> Optional.empty());
        try (EmbeddedAerospike server =
                EmbeddedAerospike.builder().security(options).start()) {
            told.add(options.toString());
            try (AerospikeClient admin = connect(server, AuthMode.INTERNAL, SECRET + "-admin")) {
                AdminPolicy patient = new AdminPolicy();
                patient.timeout = 30_000;
                admin.createUser(patient, "ann", SECRET + "-ann", List.of("read"));
                admin.changePassword(patient, "ann", SECRET + "-second");
                told.add(String.valueOf(admin.queryUser(patient, "ann")));
                attempt(told, () -> admin.createUser(patient, "ann", SECRET + "-again", List.of("read")));
                attempt(told, () -> admin.createUser(patient, "bob", SECRET + "-bob", List.of("no role")));
            }
            attempt(
                    told,
                    () -> connect(server, AuthMode.INTERNAL, SECRET + "-wrong").close());
            attempt(
                    told,
                    () -> connect(server, AuthMode.EXTERNAL_INSECURE, SECRET + "-external")
                            .close());
            attempt(
                    told,
                    () -> EmbeddedAerospike.builder()
                            .security(options.withUser("bob", SECRET + "-bob", "no role"))
                            .start()
                            .close());
        } finally {
            root.removeHandler(handler);
            root.setLevel(before);
        }
        assertThat(told).hasSizeGreaterThan(6).noneMatch(text -> text.contains(SECRET));
    }

    private static void attempt(Queue<String> told, Runnable call) {
        try {
            call.run();
        } catch (AerospikeException | IllegalArgumentException refused) {
            told.add(trace(refused));
        }
    }

    private static String trace(@Nullable Throwable thrown) {
        StringWriter text = new StringWriter();
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }

    private static AerospikeClient connect(EmbeddedAerospike server, AuthMode mode, String password) {
        ClientPolicy policy = new ClientPolicy();
        policy.authMode = mode;
        policy.user = "admin";
        policy.password = password;
        policy.failIfNotConnected = true;
        return new AerospikeClient(policy, server.host(), server.port());
    }
}
