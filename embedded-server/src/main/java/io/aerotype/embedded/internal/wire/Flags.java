package io.aerotype.embedded.internal.wire;

/** The bits of the four info bytes of a record message (server: {@code as/include/base/proto.h}). */
public final class Flags {
    public static final int INFO1_READ = 1;
    public static final int INFO1_GET_ALL = 2;
    public static final int INFO1_SHORT_QUERY = 4;
    public static final int INFO1_BATCH = 8;
    public static final int INFO1_XDR = 16;
    public static final int INFO1_NO_BIN_DATA = 32;
    public static final int INFO1_CONSISTENCY_ALL = 64;
    public static final int INFO1_COMPRESS_RESPONSE = 128;

    public static final int INFO2_WRITE = 1;
    public static final int INFO2_DELETE = 2;
    public static final int INFO2_GENERATION_EQUAL = 4;
    public static final int INFO2_GENERATION_GREATER = 8;
    public static final int INFO2_DURABLE_DELETE = 16;
    public static final int INFO2_CREATE_ONLY = 32;
    public static final int INFO2_RELAX_AP_LONG_QUERY = 64;
    public static final int INFO2_RESPOND_ALL_OPS = 128;

    public static final int INFO3_LAST = 1;
    public static final int INFO3_COMMIT_MASTER = 2;
    public static final int INFO3_PARTITION_DONE = 4;
    public static final int INFO3_UPDATE_ONLY = 8;
    public static final int INFO3_CREATE_OR_REPLACE = 16;
    public static final int INFO3_REPLACE_ONLY = 32;
    public static final int INFO3_SC_READ_TYPE = 64;
    public static final int INFO3_SC_READ_RELAX = 128;

    public static final int INFO4_VERIFY_READ = 1;
    public static final int INFO4_ROLL_FORWARD = 2;
    public static final int INFO4_ROLL_BACK = 4;
    public static final int INFO4_ON_LOCKING_ONLY = 16;

    private Flags() {}
}
