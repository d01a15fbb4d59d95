package io.aerotype.embedded.internal.operation;

/** Codes of the operations that read or change one bin's value. */
public final class OpCode {
    public static final int CDT_READ = 3;
    public static final int CDT_MODIFY = 4;
    public static final int INCREMENT = 5;
    public static final int EXPRESSION_READ = 7;
    public static final int EXPRESSION_MODIFY = 8;
    public static final int APPEND = 9;
    public static final int PREPEND = 10;
    public static final int BITS_READ = 12;
    public static final int BITS_MODIFY = 13;
    public static final int HLL_READ = 15;
    public static final int HLL_MODIFY = 16;

    private OpCode() {}
}
