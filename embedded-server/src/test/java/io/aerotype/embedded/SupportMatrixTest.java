package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.index.IndexedPart;
import io.aerotype.embedded.internal.index.IndexedType;
import io.aerotype.embedded.internal.info.ConfigInfo;
import io.aerotype.embedded.internal.security.Permission;
import io.aerotype.embedded.internal.security.PrivilegeCode;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.OpCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/embedded-server.md} says what the server supports, and is made from its registries. With the system
 * property {@code aerotype.goldens=rewrite} this test writes the page instead of comparing it.
 */
class SupportMatrixTest {
    private static final Path PAGE = Path.of("..", "docs", "embedded-server.md");

    @Test
    void the_page_says_what_the_registries_hold() throws IOException {
        String page = page();
        if ("rewrite".equals(System.getProperty("aerotype.goldens"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .content()
                .as("rewrite the page with -Daerotype.goldens=rewrite")
                .isEqualTo(page);
    }

    private static String page() {
        try (EmbeddedAerospike server = EmbeddedAerospike.start()) {
            return """
                # What the embedded server supports

                This page is generated from the server's registries by `SupportMatrixTest`; do not edit it.

                The server answers as Aerospike %s does, in memory: as one of the Community Edition, or of the Enterprise Edition once
                security, TLS, racks or strong consistency are asked for. It has one node or several.

                ## Requests

                %s

                ## Operations on bins

                | code | operation | writes |
                |--:|---|---|
                %s

                ## Message fields

                | id | field |
                |--:|---|
                %s

                ## Secondary indexes

                Types: %s. Parts of a value: %s. On a bin, on a value inside a collection, or on an expression.

                ## Info commands

                %s

                ## Privileges

                With security on (`SecurityOptions`), a command needs one of the privileges marked; info commands that are not
                listed need a login. A write that also reads needs the privilege for reading too. Without it the answer is
                code 81. The roles of the same names are predefined; privileges from `read` on can be limited to a namespace
                or a set. `PrivilegeTableTest` tries every cell.

                A user's quota is the largest of the quotas of the roles, for reads and for writes. Each record read, written,
                deleted or given to a function by a single command or an entry of a batch counts for one in a second of the
                server's clock. A query takes its records per second from the quota while it runs; one without a limit is
                refused to a user with a quota. What is too much is answered with code 83.

                A changed role, whitelist or quota counts from the next command on, for sessions that are open too. A changed
                password leaves open sessions in place; a dropped user is out at once (code 80), and a session that is over by
                the server's clock is answered with code 66. Users, roles and quotas are kept in the data directory, if there is
                one; then the users of `SecurityOptions` are those of its first start.

                %s

                ## Clusters

                Nodes are in one JVM, each with its own port, partitions, replicas and rack (`nodes`, `racks`), and every namespace
                has settings of its own (`NamespaceOptions`). A node can be killed, stopped, started again, paused, removed, or added
                while clients are at work; each call returns when the partitions have changed hands and the copies are complete.
                A write is acknowledged when every replica has it, so nothing acknowledged is lost while one copy lives. A node
                keeps its port while it is down: who connects is refused. A paused node answers nothing and stays a member. Clients
                learn of a change by the generations, the next time they look; a command that reaches a node that does not serve
                the record is carried out where the record is. Nodes never disagree: there is no split brain to be tested.

                Partitions move one after the other, `migrationPace` apart, and are served all the while: `statistics`, `namespace`,
                `partition-info` and `cluster-stable` tell how far it is. What a killed node had is taken over at once. A node that
                has died does nothing any more of what had reached it. Reads and queries go to a record's present owner, or are told
                where to look, so nothing is read stale, and a query brings each record once.

                ## Faults

                `server.faults()` lets requests go wrong by kind, node, namespace, set, key, turn (`nth`, `first`, `every`) or chance
                (`withProbability`, decided by `faultSeed` alone): delayed, lost, applied with the answer lost, cut, reset, closed,
                trickling, or answered with any code (an info request with an error of that code). `RequestKind.CONNECT` is a connection that is opened, which can be delayed,
                left without answer, closed or reset; `refuseConnections(node)` is the short form. `injected()` tells what happened.

                ## Strong consistency

                A namespace of strong consistency has transactions, linearizable reads and durable deletes; others are refused
                with code 22 unless `withAllowedExpunge` is asked for. A transaction's writes lie beside the records until it is
                rolled forward or back; one whose time is over by the server's clock is ended by the next request. A partition
                whose last copy is gone is answered with code 11 until a node with the copy is there again, or `revive` gives it up.

                ## On disk

                With a `directory`, records, transactions, index definitions, truncations, modules of functions and users are there
                again at the next start. The cluster has one file, `data.mv`, a store of H2: it is checked when it is opened, and what
                a crash has torn off its end is not served. With `syncWrites` an answer leaves when what it acknowledges is on the
                disk; without, a killed process may lose the last seconds. A node that was killed and comes back gets what it
                missed from the others, and gives them what only it has. One process at a time may use the directory, and a file
                of another format is refused. When the disk is full, writes are answered with code 8, and reads go on.

                ## Limits of the emulation

                - Functions run as Lua 5.4 runs them, with integers, bit operators, `goto`, `utf8` and `string.pack`, and with
                  its messages. They have no way out: no `io`, no `package`, of `os` only the time, and the methods of strings
                  cannot be looked at. A function may call itself a thousand times deep, not two hundred thousand.
                - Values nested more than 512 deep are refused: a server has no limit of its own.
                - An index on at most 10,000 records is complete when its creation is answered; a larger one is filled
                  afterwards, as in a server, and cannot be queried before it is complete.
                - Every parameter of the configuration is shown, and can be set where a server lets it be set. Of those
                  only these change what a namespace does, the others are kept and shown: %s. A set has
                  its own `default-ttl`, `default-read-touch-ttl-pct`, `stop-writes-count` and `stop-writes-size`.
                - Statistics count what happens here; what cannot happen here, an eviction for instance, stays at zero.
                  The histograms of `histogram` are counted when they are asked for.
                - A truncation without a time removes all that was written before it, the last millisecond included.
                """.formatted(
                    EmbeddedAerospike.SERVER_RELEASE,
                    bullets(Arrays.stream(RequestKind.values())
                            .filter(kind -> kind != RequestKind.CONNECT)
                            .map(SupportMatrixTest::words)),
                    rows(Arrays.stream(OpCode.values())
                            .map(op -> op.code() + " | " + words(op) + " | " + (op.modifies() ? "yes" : ""))),
                    rows(Arrays.stream(FieldType.values()).map(field -> field.code() + " | " + words(field))),
                    words(IndexedType.values()),
                    words(IndexedPart.values()),
                    bullets(server.infoCommands().stream().sorted().map(name -> "`" + name + "`")),
                    privileges(server.infoCommands()),
                    ConfigInfo.followed().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
        }
    }

    /** Which privilege is enough for which command, from the tables by which commands are let through. */
    private static String privileges(Set<String> infoCommands) {
        Map<String, Permission> needed = NeededPermissions.of(infoCommands);
        PrivilegeCode[] privileges = PrivilegeCode.values();
        String head = Arrays.stream(privileges).map(PrivilegeCode::text).collect(Collectors.joining(" | "));
        return "| command | " + head + " |\n|---|" + ":-:|".repeat(privileges.length) + "\n"
                + rows(needed.entrySet().stream()
                        .map(command -> command.getKey() + " | "
                                + Arrays.stream(privileges)
                                        .map(privilege -> privilege.gives(command.getValue()) ? "yes" : "")
                                        .collect(Collectors.joining(" | "))));
    }

    private static String bullets(Stream<String> items) {
        return items.map(item -> "- " + item).collect(Collectors.joining("\n"));
    }

    private static String rows(Stream<String> rows) {
        return rows.map(row -> "| " + row + " |").collect(Collectors.joining("\n"));
    }

    private static String words(Enum<?>... constants) {
        return Arrays.stream(constants).map(SupportMatrixTest::words).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> constant) {
        return NeededPermissions.name(constant);
    }
}
