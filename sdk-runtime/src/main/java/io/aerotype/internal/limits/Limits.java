package io.aerotype.internal.limits;

import com.aerospike.client.command.Buffer;
import java.util.Objects;

/** A name the server limits in bytes. A longer one is refused here, before anything is sent. */
public enum Limits {
    /** A namespace: {@code AS_ID_NAMESPACE_SZ} in the server's datamodel.h, less the terminating zero. */
    NAMESPACE("namespace", 1, 31, "use the name that the server's configuration gives the namespace"),
    /** A set: {@code AS_SET_NAME_MAX_SIZE} in the server's datamodel.h, less the terminating zero. */
    SET("set", 0, 63, "choose a shorter name"),
    /** A bin: {@code AS_BIN_NAME_MAX_SZ} in the server's datamodel.h, less the terminating zero. */
    BIN("bin name", 1, 15, "choose a shorter name for the bin"),
    /** A secondary index: {@code INAME_MAX_SZ} in the server's sindex.h, less the terminating zero. */
    INDEX("index name", 1, 63, "choose a shorter name");

    /** A char takes at most three bytes of UTF-8 (a surrogate pair takes four for two). */
    private static final int MAX_BYTES_PER_CHAR = 3;

    private final String what;
    private final int min;
    private final int max;
    private final String fix;

    Limits(String what, int min, int max, String fix) {
        this.what = what;
        this.min = min;
        this.max = max;
        this.fix = fix;
    }

    /** Returns the name if a server accepts its length. */
    public String check(String name) {
        Objects.requireNonNull(name, what);
        if (name.length() < min) {
            throw new IllegalArgumentException("The %s is empty; a server needs 1 to %d bytes.".formatted(what, max));
        }
        if (name.length() * MAX_BYTES_PER_CHAR > max) {
            int bytes = Buffer.estimateSizeUtf8(name);
            if (bytes > max) {
                throw new IllegalArgumentException("The %s '%s' takes %d bytes of UTF-8; a server accepts %d: %s."
                        .formatted(what, name, bytes, max, fix));
            }
        }
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("The %s '%s' holds a NUL character; a server accepts none."
                    .formatted(what, name.replace('\0', '␀')));
        }
        return name;
    }
}
