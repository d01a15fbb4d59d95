package io.aerotype.session;

import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.value.ValueOrder;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Orders untyped records by what a bin holds, the way the server orders values: nil, booleans, integers, strings by their
 * bytes, lists, maps, blobs, doubles, places. Records without the bin come last, in whichever direction. For records of a
 * type of one's own {@link Comparator#comparing} does it.
 *
 * <pre>{@code
 * List<StoredRecord> sorted = session.query(logs)
 *     .execute()
 *     .sorted(10_000, BinOrder.by("level").descending().thenComparing(BinOrder.by("host").ignoringCase()));
 * }</pre>
 */
public final class BinOrder implements Comparator<StoredRecord> {
    private final String bin;
    private final boolean descending;
    private final boolean absentFirst;
    private final boolean ignoringCase;

    private BinOrder(String bin, boolean descending, boolean absentFirst, boolean ignoringCase) {
        this.bin = bin;
        this.descending = descending;
        this.absentFirst = absentFirst;
        this.ignoringCase = ignoringCase;
    }

    /**
     * The smallest first.
     *
     * @param bin the bin's name
     * @return the order
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public static BinOrder by(String bin) {
        return new BinOrder(Limits.BIN.check(bin), false, false, false);
    }

    /**
     * The same, the greatest first.
     *
     * @return another order
     */
    public BinOrder descending() {
        return new BinOrder(bin, true, absentFirst, ignoringCase);
    }

    /**
     * The same, records without the bin before all others.
     *
     * @return another order
     */
    public BinOrder absentFirst() {
        return new BinOrder(bin, descending, true, ignoringCase);
    }

    /**
     * The same, strings compared as if in lower case.
     *
     * @return another order
     */
    public BinOrder ignoringCase() {
        return new BinOrder(bin, descending, absentFirst, true);
    }

    @Override
    public int compare(StoredRecord left, StoredRecord right) {
        Object one = value(left);
        Object other = value(right);
        if (one == null || other == null) {
            int absent = Boolean.compare(one == null, other == null);
            return absentFirst ? -absent : absent;
        }
        return descending ? ValueOrder.INSTANCE.compare(other, one) : ValueOrder.INSTANCE.compare(one, other);
    }

    private @Nullable Object value(StoredRecord row) {
        Object value = row.get(bin).orElse(null);
        return ignoringCase && value instanceof String text ? text.toLowerCase(Locale.ROOT) : value;
    }
}
