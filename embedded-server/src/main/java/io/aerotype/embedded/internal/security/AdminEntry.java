package io.aerotype.embedded.internal.security;

import io.aerotype.embedded.internal.security.QuotaMeter.Usage;
import io.aerotype.embedded.internal.wire.ReplyBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** One entry of an answer of the security protocol: a result code and fields. */
final class AdminEntry {
    private static final int ROOM_BEHIND_COUNT = 12;

    private final int resultCode;
    private final ReplyBuffer fields = new ReplyBuffer();
    private int count;

    AdminEntry(int resultCode) {
        this.resultCode = resultCode;
    }

    AdminEntry with(AdminField type, byte[] data) {
        fields.putInt32(data.length + 1);
        fields.putByte(type.id());
        fields.putBytes(data);
        count++;
        return this;
    }

    AdminEntry with(AdminField type, String text) {
        return with(type, text.getBytes(StandardCharsets.UTF_8));
    }

    AdminEntry with(AdminField type, int number) {
        ReplyBuffer data = new ReplyBuffer();
        data.putInt32(number);
        return with(type, data.toBytes());
    }

    AdminEntry withRoles(Collection<String> roles) {
        ReplyBuffer data = new ReplyBuffer();
        data.putByte(roles.size());
        roles.forEach(role -> putName(data, role));
        return with(AdminField.ROLES, data.toBytes());
    }

    AdminEntry withPrivileges(Collection<Privilege> privileges) {
        ReplyBuffer data = new ReplyBuffer();
        data.putByte(privileges.size());
        for (Privilege privilege : privileges) {
            data.putByte(privilege.code().code());
            if (privilege.code().isScoped()) {
                putName(data, privilege.namespace());
                putName(data, privilege.set());
            }
        }
        return with(AdminField.PRIVILEGES, data.toBytes());
    }

    /** A quota and how much of it is used: by commands on one record, by queries, and queries without a limit. */
    AdminEntry withUsage(AdminField type, int quota, Usage usage) {
        ReplyBuffer data = new ReplyBuffer();
        data.putByte(4);
        data.putInt32(quota);
        data.putInt32(usage.records());
        data.putInt32(Math.toIntExact(usage.queryRate()));
        data.putInt32(usage.limitless());
        return with(type, data.toBytes());
    }

    private static void putName(ReplyBuffer data, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        data.putByte(bytes.length);
        data.putBytes(bytes);
    }

    void writeTo(ReplyBuffer buffer) {
        buffer.putByte(0);
        buffer.putByte(resultCode);
        buffer.putByte(0);
        buffer.putByte(count);
        buffer.putBytes(new byte[ROOM_BEHIND_COUNT]);
        buffer.putBytes(fields.toBytes());
    }
}
