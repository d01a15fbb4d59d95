package io.aerotype.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.command.Permissions;
import io.aerotype.embedded.internal.index.IndexedPart;
import io.aerotype.embedded.internal.index.IndexedType;
import io.aerotype.embedded.internal.info.InfoPermissions;
import io.aerotype.embedded.internal.security.Permission;
import io.aerotype.embedded.internal.security.PrivilegeCode;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.OpCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
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
                or a set.

                %s

                ## Limits of the emulation

                - Lua functions run on LuaJ, a Lua 5.2, where a server has Lua 5.4: the operators `//`, `&`, `|`, `~`,
                  `<<` and `>>` and the libraries `utf8` and `string.pack` are not there. Numbers of bins, arguments
                  and the server's API are integers of 64 bits or floats, and so is what is computed with them;
                  numbers written in a script are doubles that are integers where they have no fraction, 2.0 and 4/2
                  among them. The texts of errors that Lua itself raises differ from the server's.
                - An index on at most 10,000 records is complete when its creation is answered; a larger one is filled
                  afterwards, as in a server, and cannot be queried before it is complete.
                - Every parameter of the configuration is shown, and can be set where a server lets it be set; those that
                  change what this server does are a namespace's `default-ttl` and `max-record-size`.
                - Statistics count what happens here; what cannot happen here, a migration for instance, stays at zero.
                  Latencies and the sizes of records are not measured: their histograms are empty.
                - A truncation without a time removes all that was written before it, the last millisecond included.
                """.formatted(
                            EmbeddedAerospike.SERVER_RELEASE,
                            bullets(Arrays.stream(RequestKind.values()).map(SupportMatrixTest::words)),
                            rows(Arrays.stream(OpCode.values())
                                    .map(op -> op.code() + " | " + words(op) + " | " + (op.modifies() ? "yes" : ""))),
                            rows(Arrays.stream(FieldType.values()).map(field -> field.code() + " | " + words(field))),
                            words(IndexedType.values()),
                            words(IndexedPart.values()),
                            bullets(server.infoCommands().stream().sorted().map(name -> "`" + name + "`")),
                            privileges(server.infoCommands()));
        }
    }

    /** Which privilege is enough for which command, from the tables by which commands are let through. */
    private static String privileges(Set<String> infoCommands) {
        Map<String, Permission> needed = new LinkedHashMap<>();
        for (RequestKind kind : RequestKind.values()) {
            Permission permission = Permissions.of(kind);
            if (permission != null) {
                needed.put(words(kind), permission);
            }
        }
        needed.put("background query: operations", Permission.OPS_QUERY);
        needed.put("background query: function", Permission.UDF_QUERY);
        needed.put("administration of users and roles", Permission.USER_ADMIN);
        infoCommands.stream()
                .sorted()
                .forEach(name ->
                        InfoPermissions.of(name).ifPresent(permission -> needed.put("`" + name + "`", permission)));
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
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
