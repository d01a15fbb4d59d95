package io.aerotype.embedded.internal.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers of the protocol as they stand in byte arrays: big-endian, save for the few that say otherwise. */
public final class BigEndian {
    private static final VarHandle INT16 = view(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT32 = view(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT64 = view(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT64_LITTLE = view(long[].class, ByteOrder.LITTLE_ENDIAN);

    private BigEndian() {}

    private static VarHandle view(Class<?> arrayType, ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(arrayType, order);
    }

    public static int uint16(byte[] array, int offset) {
        return (short) INT16.get(array, offset) & 0xFFFF;
    }

    public static int int32(byte[] array, int offset) {
        return (int) INT32.get(array, offset);
    }

    public static long int64(byte[] array, int offset) {
        return (long) INT64.get(array, offset);
    }

    public static long littleInt64(byte[] array, int offset) {
        return (long) INT64_LITTLE.get(array, offset);
    }

    public static void putInt16(byte[] array, int offset, int value) {
        INT16.set(array, offset, (short) value);
    }

    public static void putInt32(byte[] array, int offset, int value) {
        INT32.set(array, offset, value);
    }

    public static void putInt64(byte[] array, int offset, long value) {
        INT64.set(array, offset, value);
    }

    public static void putLittleInt64(byte[] array, int offset, long value) {
        INT64_LITTLE.set(array, offset, value);
    }
}
