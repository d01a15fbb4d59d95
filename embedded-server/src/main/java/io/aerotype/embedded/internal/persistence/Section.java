package io.aerotype.embedded.internal.persistence;

import io.aerotype.embedded.internal.value.ResultCode;
import io.aerotype.embedded.internal.value.ResultException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;

/**
 * The entries of a file whose keys begin alike. All entries are in one map, and the file is written with the map as it is
 * at one moment: so what was changed earlier is there whenever something changed later is.
 */
final class Section {
    /** What an entry is about; the numbers are those in files, and stay. */
    enum Kind {
        RECORD(1),
        COPY(2),
        PARTITION(3),
        TRANSACTION(4),
        ANNOUNCED_KEY(5),
        PROVISIONAL(6);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }
    }

    private static final int PREFIX_SIZE = 1 + Short.BYTES + Short.BYTES;

    private final Disk disk;
    private final MVMap<byte[], byte[]> entries;
    private final byte[] prefix;

    /**
     * @param node the node's number, or 0 for what all nodes have in common
     * @param namespace the namespace's number in this file
     */
    Section(Disk disk, MVMap<byte[], byte[]> entries, Kind kind, int node, int namespace) {
        this.disk = disk;
        this.entries = entries;
        this.prefix = ByteBuffer.allocate(PREFIX_SIZE)
                .put(kind.code)
                .putShort((short) node)
                .putShort((short) namespace)
                .array();
    }

    private byte[] key(byte[] name) {
        byte[] key = Arrays.copyOf(prefix, prefix.length + name.length);
        System.arraycopy(name, 0, key, prefix.length, name.length);
        return key;
    }

    void put(byte[] name, byte[] value) {
        change(() -> entries.put(key(name), value));
    }

    /** A change that cannot be kept ends its command. */
    private void change(Runnable change) {
        try {
            change.run();
            disk.changed();
        } catch (MVStoreException cannotWrite) {
            disk.fail(cannotWrite);
            throw new ResultException(ResultCode.OUT_OF_SPACE, "the data directory cannot be written");
        }
    }

    /** Whether nothing can be written any more. */
    boolean isBroken() {
        return disk.isBroken();
    }

    void remove(byte[] name) {
        change(() -> entries.remove(key(name)));
    }

    /** Shows every entry whose name begins so; an action may change the section. */
    void forEach(byte[] beginning, BiConsumer<byte[], byte[]> action) {
        byte[] from = key(beginning);
        Cursor<byte[], byte[]> cursor = entries.cursor(from);
        while (cursor.hasNext()) {
            byte[] key = cursor.next();
            if (!Arrays.equals(key, 0, Math.min(key.length, from.length), from, 0, from.length)) {
                return;
            }
            action.accept(Arrays.copyOfRange(key, prefix.length, key.length), cursor.getValue());
        }
    }

    void forEach(BiConsumer<byte[], byte[]> action) {
        forEach(new byte[0], action);
    }
}
