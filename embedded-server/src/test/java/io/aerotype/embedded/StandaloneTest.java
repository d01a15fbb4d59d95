package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StandaloneTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command =
                Standalone.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @Test
    void explains_its_options() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--port=PORT", "--namespace=NAME", "--host=ADDRESS", "--version");
    }

    @Test
    void tells_which_server_it_answers_as() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("Aerospike 8.1.2.0");
    }

    @Test
    void says_what_is_wrong_with_an_option() {
        assertThat(run("--port", "70000")).isEqualTo(2);
        assertThat(err.toString()).contains("0 (any free one) to 65535, and this one is 70000");
    }

    @Test
    void says_that_a_port_is_taken() {
        try (EmbeddedAerospike server = EmbeddedAerospike.start()) {
            assertThat(run("--port", String.valueOf(server.port()))).isEqualTo(2);
        }
        assertThat(err.toString()).contains("Choose another port");
    }

    @Test
    void says_what_is_wrong_with_a_namespace_a_user_or_a_directory() {
        assertThat(run("--namespace", "test,replicas=2")).isEqualTo(2);
        assertThat(run("--namespace", "test,default-ttl=soon")).isEqualTo(2);
        assertThat(run("--user", "app")).isEqualTo(2);
        assertThat(run("--user", "app:hunter2:no-such-role")).isEqualTo(2);
        assertThat(run("--sync-writes")).isEqualTo(2);
        assertThat(run("--nodes", "0")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'replicas' is no setting of a namespace")
                .contains("'default-ttl=soon' needs a whole number")
                .contains("NAME:PASSWORD:ROLE")
                .contains("User 'app' cannot be made: no role no-such-role")
                .contains("Writes can only be synced to a directory")
                .contains("1 to 128 nodes")
                .doesNotContain("hunter2");
    }

    @Test
    void says_which_options_contradict_each_other(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pem"));
        assertThat(run("--quotas")).isEqualTo(2);
        assertThat(run("--session-life", "5", "--user", "app:hunter2:read")).isEqualTo(2);
        assertThat(run("--tls-name", "embedded")).isEqualTo(2);
        assertThat(run("--tls-certificate", empty.toString(), "--tls-key", empty.toString(), "--tls-name", "a"))
                .isEqualTo(2);
        assertThat(run("--tls-certificate", "nowhere.pem", "--tls-key", "nowhere.key", "--tls-name", "a"))
                .isEqualTo(2);
        assertThat(run("--tls-protocols", "TLSv1.2")).isEqualTo(2);
        assertThat(run("--migration-pace", "PT-1S")).isEqualTo(2);
        assertThat(run("--user-file", folder.resolve("nobody").toString())).isEqualTo(2);
        assertThat(run("--racks", "0,1")).isEqualTo(2);
        assertThat(run("--clock-offset", "soon")).isEqualTo(2);
        assertThat(run("--fault", "write")).isEqualTo(2);
        assertThat(run("--fault", "writing:drop-reply")).isEqualTo(2);
        assertThat(run("--fault", "write:explode")).isEqualTo(2);
        assertThat(run("--fault", "write:delay=soon")).isEqualTo(2);
        assertThat(run("--fault", "write:drop-reply:2")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--quotas and --session-life are about users")
                .contains("PT5S")
                .contains("--tls-certificate, --tls-key and --tls-name together")
                .contains("holds no")
                .contains("Partitions cannot move in PT-1S")
                .contains("nowhere")
                .contains("The users in")
                .contains("Racks are numbered from 1")
                .contains("'soon'")
                .contains("KIND:WHAT")
                .contains("'writing' is no kind of request")
                .contains("'explode' is nothing that can happen")
                .contains("'delay' needs a whole number")
                .doesNotContain("hunter2")
                .doesNotContain("at io.aerotype");
    }

    @Test
    void understands_the_settings_of_a_namespace() {
        NamespaceOptions options =
                StandaloneOptions.namespace("bank,default-ttl=60,replication-factor=3,strong-consistency");
        assertThat(options.name()).isEqualTo("bank");
        assertThat(options.strongConsistency()).isTrue();
    }

    @Test
    void refuses_unknown_options() {
        assertThat(run("--prot", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option");
    }
}
