package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import io.aerotype.embedded.internal.wire.MessageReader;
import io.aerotype.embedded.internal.wire.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message of the security protocol: a command and its fields. */
final class AdminRequest {
    private static final int HEADER_SIZE = 16;
    private static final int SCHEME = 0;

    private final int command;
    private final Map<Integer, Slice> fields;

    private AdminRequest(int command, Map<Integer, Slice> fields) {
        this.command = command;
        this.fields = fields;
    }

    static AdminRequest parse(Slice body) {
        if (body.length() < HEADER_SIZE) {
            throw new ResultException(ResultCode.SECURITY_FIELD, "a message of " + body.length() + " bytes");
        }
        if (body.unsignedByte(0) != SCHEME) {
            throw new ResultException(ResultCode.SECURITY_SCHEME, "scheme " + body.unsignedByte(0));
        }
        Map<Integer, Slice> fields = new HashMap<>();
        try {
            MessageReader reader = new MessageReader(body.slice(HEADER_SIZE, body.length() - HEADER_SIZE));
            for (int left = body.unsignedByte(3); left > 0; left--) {
                int size = reader.int32();
                int id = reader.unsignedByte();
                fields.putIfAbsent(id, reader.bytes(size - 1));
            }
        } catch (ResultException malformed) {
            throw new ResultException(ResultCode.SECURITY_FIELD, "fields that do not fit the message");
        }
        return new AdminRequest(body.unsignedByte(2), fields);
    }

    int command() {
        return command;
    }

    boolean has(AdminField field) {
        return fields.containsKey(field.id());
    }

    byte[] bytes(AdminField field) {
        return slice(field).toBytes();
    }

    String text(AdminField field) {
        return slice(field).utf8();
    }

    /** The field's text, or an empty one without the field. */
    String textOrEmpty(AdminField field) {
        return has(field) ? text(field) : "";
    }

    /** The field's number, or 0 without the field. */
    int numberOrZero(AdminField field) {
        if (!has(field)) {
            return 0;
        }
        Slice value = slice(field);
        if (value.length() != Integer.BYTES) {
            throw new ResultException(ResultCode.SECURITY_FIELD, "a number of " + value.length() + " bytes");
        }
        return value.int32(0);
    }

    private Slice slice(AdminField field) {
        @Nullable Slice value = fields.get(field.id());
        if (value == null) {
            throw new ResultException(field.refusal(), "no field " + field);
        }
        return value;
    }

    /** Names of roles: how many, then the size and the text of each. */
    Set<String> roles() {
        return has(AdminField.ROLES) ? names() : Set.of();
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        MessageReader reader = new MessageReader(slice(AdminField.ROLES));
        try {
            for (int left = reader.unsignedByte(); left > 0; left--) {
                names.add(reader.bytes(reader.unsignedByte()).utf8());
            }
        } catch (ResultException malformed) {
            throw new ResultException(ResultCode.ROLE, "malformed names of roles");
        }
        return names;
    }

    List<Privilege> privileges() {
        if (!has(AdminField.PRIVILEGES)) {
            return List.of();
        }
        List<Privilege> privileges = new ArrayList<>();
        MessageReader reader = new MessageReader(slice(AdminField.PRIVILEGES));
        try {
            for (int left = reader.unsignedByte(); left > 0; left--) {
                privileges.add(privilege(reader));
            }
        } catch (ResultException malformed) {
            throw new ResultException(ResultCode.PRIVILEGE, "malformed privileges");
        }
        return privileges;
    }

    private static Privilege privilege(MessageReader reader) {
        int code = reader.unsignedByte();
        PrivilegeCode known = PrivilegeCode.ofCode(code)
                .orElseThrow(() -> new ResultException(ResultCode.PRIVILEGE, "privilege " + code));
        if (!known.isScoped()) {
            return Privilege.global(known);
        }
        String namespace = reader.bytes(reader.unsignedByte()).utf8();
        String set = reader.bytes(reader.unsignedByte()).utf8();
        if (namespace.isEmpty() && !set.isEmpty()) {
            throw new ResultException(ResultCode.PRIVILEGE, "a set without a namespace");
        }
        return new Privilege(known, namespace, set);
    }
}
