package io.aerotype.embedded.internal.command;

import io.aerotype.embedded.fault.RequestKind;
import io.aerotype.embedded.internal.security.Access;
import io.aerotype.embedded.internal.security.Permission;
import io.aerotype.embedded.internal.wire.FieldType;
import io.aerotype.embedded.internal.wire.Flags;
import io.aerotype.embedded.internal.wire.Message;
import io.aerotype.embedded.internal.wire.Slice;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each kind of record message needs to be allowed (server: {@code as/src/base/thr_tsvc.c}). */
public final class Permissions {
    private static final Map<RequestKind, Permission> NEEDED = new EnumMap<>(Map.of(
            RequestKind.READ, Permission.READ,
            RequestKind.WRITE, Permission.WRITE,
            RequestKind.DELETE, Permission.DELETE,
            RequestKind.UDF, Permission.UDF_APPLY,
            RequestKind.QUERY, Permission.QUERY,
            RequestKind.AGGREGATION, Permission.UDF_QUERY));

    /** What counts towards a quota record by record; a query is counted by its rate. */
    private static final Set<RequestKind> SINGLE_RECORD = Collections.unmodifiableSet(
            EnumSet.of(RequestKind.READ, RequestKind.WRITE, RequestKind.DELETE, RequestKind.UDF));

    private Permissions() {}

    /** The permission a kind of message needs, or null if it is not the kind alone that decides. */
    public static @Nullable Permission of(RequestKind kind) {
        return NEEDED.get(kind);
    }

    /** Ends a message of the kind unless it is allowed. */
    static void require(RequestKind kind, Message message, Access access) {
        if (access.isUnrestricted()) {
            return;
        }
        String namespace = text(message, FieldType.NAMESPACE);
        String set = text(message, FieldType.SET);
        @Nullable Permission needed = of(kind);
        if (needed != null) {
            access.require(needed, namespace, set);
            // A write that also reads needs both.
            if (kind == RequestKind.WRITE && message.header().info1(Flags.INFO1_READ)) {
                access.require(Permission.READ, namespace, set);
            }
        } else if (kind == RequestKind.BACKGROUND_QUERY) {
            boolean function = message.fields().has(FieldType.UDF_FUNCTION);
            access.require(function ? Permission.UDF_QUERY : Permission.OPS_QUERY, namespace, set);
        } else if (kind == RequestKind.TRANSACTION) {
            requireTransaction(message, namespace, set, access);
        }
        if (SINGLE_RECORD.contains(kind)) {
            access.count(kind != RequestKind.READ);
        }
    }

    /** The monitor stands in a set nobody has a privilege for: whoever writes anywhere in the namespace may have one. */
    private static void requireTransaction(Message message, String namespace, String set, Access access) {
        if (TransactionCommand.isMonitor(message)) {
            access.requireSomewhere(Permission.WRITE, namespace);
        } else {
            boolean verifies = message.header().info4(Flags.INFO4_VERIFY_READ);
            access.require(verifies ? Permission.READ : Permission.WRITE, namespace, set);
        }
    }

    private static String text(Message message, FieldType field) {
        @Nullable Slice value = message.field(field);
        return value == null ? "" : value.utf8();
    }
}
