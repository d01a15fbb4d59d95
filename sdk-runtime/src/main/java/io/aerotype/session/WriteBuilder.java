package io.aerotype.session;

import com.aerospike.client.Operation;
import io.aerotype.internal.limits.Limits;
import io.aerotype.internal.value.Values;
import io.aerotype.operation.BinWrite;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes bins by name.
 *
 * <pre>{@code
 * session.upsert(users.id("alice"))
 *     .bin("name").setTo("Alice")
 *     .bin("visits").incrementBy(1)
 *     .expireAfter(Duration.ofDays(30))
 *     .execute();
 * }</pre>
 */
public final class WriteBuilder extends BinWriteStep<WriteBuilder, StoredRecord> {
    WriteBuilder(WriteTarget target) {
        super(target);
    }

    /**
     * Names a bin; the next call says what to do to it.
     *
     * @param name 1 to 15 bytes of UTF-8
     * @return the bin's operations
     * @throws IllegalArgumentException if the name is empty, longer, or holds a NUL character
     */
    public BinWrite<WriteBuilder> bin(String name) {
        return new BinWrite<>(this, name);
    }

    /**
     * Sets several bins.
     *
     * @param bins values by bin name, set in the order of the map; a null value removes the bin
     * @return this builder
     * @throws IllegalArgumentException if the map is empty, a name is too long, or a value is of a type the server has none
     *     for
     */
    public WriteBuilder put(Map<String, ?> bins) {
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("put was given an empty map; give it at least one bin.");
        }
        bins.forEach(this::set);
        return this;
    }

    /**
     * Sets several bins.
     *
     * @param name the first bin's name
     * @param value its value; null removes the bin
     * @param more further names and values in turn
     * @return this builder
     * @throws IllegalArgumentException if a name lacks its value, is no string or too long, or a value is of a type the
     *     server has none for
     */
    public WriteBuilder put(String name, @Nullable Object value, @Nullable Object... more) {
        if (more.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "put was given the name '%s' without a value; names and values alternate."
                            .formatted(more[more.length - 1]));
        }
        set(name, value);
        for (int i = 0; i < more.length; i += 2) {
            if (!(more[i] instanceof String next)) {
                throw new IllegalArgumentException(
                        "put was given %s where a bin's name belongs; names and values alternate.".formatted(more[i]));
            }
            set(next, more[i + 1]);
        }
        return this;
    }

    /**
     * Removes bins. A record that loses its last bin is deleted.
     *
     * @param names the bins
     * @return this builder
     * @throws IllegalArgumentException if there is no name, or one is too long
     */
    public WriteBuilder removeBins(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("removeBins was given no names; give it at least one.");
        }
        for (String name : names) {
            bin(name).remove();
        }
        return this;
    }

    /**
     * Reads all bins, as they are after the operations before this one.
     *
     * @return this builder
     */
    public WriteBuilder readAllBins() {
        return operation(Operation.get());
    }

    /**
     * Gives the record a new generation and time to live without changing a bin. The record has to be there.
     *
     * @return this builder
     */
    public WriteBuilder touchRecord() {
        return operation(Operation.touch());
    }

    /**
     * Deletes the record; what is written after this makes it anew.
     *
     * @return this builder
     */
    public WriteBuilder deleteRecord() {
        return operation(Operation.delete());
    }

    @Override
    WriteBuilder self() {
        return this;
    }

    private void set(String name, @Nullable Object value) {
        operation(new Operation(Operation.Type.WRITE, Limits.BIN.check(name), Values.of(value, name)));
    }
}
