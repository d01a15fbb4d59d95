package io.aerotype.session;

import com.aerospike.client.query.PartitionFilter;
import com.aerospike.client.query.PartitionStatus;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a query in pages goes on: which partitions are left, and after which record of each. It is a value without a
 * connection, so that another process can go on where this one stopped:
 *
 * <pre>{@code
 * String token = page.next().orElseThrow().toString();
 * Page<User> after = session.query(users).pages(100).page(Cursor.parse(token));
 * }</pre>
 *
 * <p>A record that is written, moved or deleted between two pages is read as the server comes by it: once, or not at all.
 */
public final class Cursor {
    private static final byte VERSION = 1;
    private static final int DIGEST_BYTES = 20;

    private final long query;
    private final List<PartitionStatus> left;

    private Cursor(long query, List<PartitionStatus> left) {
        this.query = query;
        this.left = left;
    }

    /**
     * Where a query goes on whose last page has just been read.
     *
     * @param query tells apart what is asked for
     */
    static @Nullable Cursor after(PartitionFilter read, long query) {
        PartitionStatus[] partitions = read.getPartitions();
        if (read.isDone() || partitions == null) {
            return null;
        }
        List<PartitionStatus> left =
                Arrays.stream(partitions).filter(partition -> partition.retry).toList();
        return left.isEmpty() ? null : new Cursor(query, left);
    }

    /**
     * Reads a cursor from its text.
     *
     * @param text what {@link #toString} gave
     * @return the cursor
     * @throws IllegalArgumentException if it is nothing of the kind
     */
    public static Cursor parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            throw notACursor(notBase64);
        }
    }

    /**
     * Reads a cursor from its bytes.
     *
     * @param bytes what {@link #toBytes} gave
     * @return the cursor
     * @throws IllegalArgumentException if they are nothing of the kind
     */
    public static Cursor of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            byte version = in.get();
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        "This cursor has version %d and this release reads version %d; start the query anew."
                                .formatted(version, VERSION));
            }
            long query = in.getLong();
            PartitionStatus[] left = new PartitionStatus[in.getShort()];
            for (int i = 0; i < left.length; i++) {
                left[i] = partition(in);
            }
            if (in.hasRemaining() || left.length == 0) {
                throw notACursor(null);
            }
            return new Cursor(query, List.of(left));
        } catch (BufferUnderflowException | NegativeArraySizeException cutOff) {
            throw notACursor(cutOff);
        }
    }

    /**
     * This cursor as bytes.
     *
     * @return a new array
     */
    public byte[] toBytes() {
        int begun = (int)
                left.stream().filter(partition -> partition.digest != null).count();
        ByteBuffer out = ByteBuffer.allocate(Byte.BYTES
                + Long.BYTES
                + Short.BYTES
                + left.size() * (Short.BYTES + Byte.BYTES)
                + begun * (DIGEST_BYTES + Long.BYTES));
        out.put(VERSION).putLong(query).putShort((short) left.size());
        for (PartitionStatus partition : left) {
            out.putShort((short) partition.id).put((byte) (partition.digest == null ? 0 : 1));
            if (partition.digest != null) {
                out.put(partition.digest).putLong(partition.bval);
            }
        }
        return out.array();
    }

    /**
     * This cursor as text that can stand in a URL.
     *
     * @return its bytes in Base64
     */
    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(toBytes());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cursor cursor && Arrays.equals(toBytes(), cursor.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }

    /** What is left to read, as the stock client takes it. */
    PartitionFilter partitions(long asked) {
        if (asked != query) {
            throw new IllegalArgumentException(
                    "This cursor belongs to another query: a cursor goes on with the same set, condition, bins,"
                            + " partitions and secondary index.");
        }
        int first = left.getFirst().id;
        int last = left.getLast().id;
        PartitionStatus[] all = new PartitionStatus[last - first + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = new PartitionStatus(first + i);
            all[i].retry = false;
        }
        for (PartitionStatus partition : left) {
            PartitionStatus copy = all[partition.id - first];
            copy.retry = true;
            copy.digest = partition.digest;
            copy.bval = partition.bval;
        }
        PartitionFilter filter = PartitionFilter.range(first, all.length);
        filter.setPartitions(all);
        return filter;
    }

    private static PartitionStatus partition(ByteBuffer in) {
        PartitionStatus partition = new PartitionStatus(in.getShort());
        if (partition.id < 0 || partition.id >= SetQuery.PARTITIONS) {
            throw notACursor(null);
        }
        partition.retry = true;
        if (in.get() != 0) {
            partition.digest = new byte[DIGEST_BYTES];
            in.get(partition.digest);
            partition.bval = in.getLong();
        }
        return partition;
    }

    private static IllegalArgumentException notACursor(@Nullable Throwable cause) {
        return new IllegalArgumentException(
                "This is no cursor; pass what toString() or toBytes() of a page's cursor gave, unchanged.", cause);
    }
}
