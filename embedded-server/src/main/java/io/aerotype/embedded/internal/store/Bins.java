package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bins of a record while a command works on them, in the order a server lists them. */
public final class Bins {
    private final List<Bin> bins;

    private Bins(List<Bin> bins) {
        this.bins = bins;
    }

    public static Bins empty() {
        return new Bins(new ArrayList<>());
    }

    /** A working copy; the record itself stays as it is. */
    public static Bins of(StoredRecord record) {
        return packed(record.packedBins(), record.binCount());
    }

    /** Bins from their packed form. */
    static Bins packed(byte[] packed, int count) {
        List<Bin> bins = new ArrayList<>(count + 1);
        for (int at = 0; at < packed.length; ) {
            Bin bin = new Bin(packed, at);
            bins.add(bin);
            at = bin.end();
        }
        return new Bins(bins);
    }

    public Bins copy() {
        return new Bins(new ArrayList<>(bins));
    }

    public int count() {
        return bins.size();
    }

    public boolean isEmpty() {
        return bins.isEmpty();
    }

    public List<Bin> all() {
        return bins;
    }

    public @Nullable Bin get(Slice name) {
        int index = indexOf(name);
        return index < 0 ? null : bins.get(index);
    }

    /** Sets a bin to a value. */
    public void put(Slice name, Particle value) {
        Bin bin = Bin.of(name, value);
        int index = indexOf(name);
        if (index < 0) {
            bins.add(bin);
        } else {
            bins.set(index, bin);
        }
    }

    /** Removes a bin if it is there. As in the server, the last bin takes its place. */
    public void remove(Slice name) {
        int index = indexOf(name);
        if (index >= 0) {
            Bin last = bins.removeLast();
            if (index < bins.size()) {
                bins.set(index, last);
            }
        }
    }

    public void clear() {
        bins.clear();
    }

    /** Appends every bin to a row. */
    public void writeTo(Row row) {
        for (Bin bin : bins) {
            bin.writeTo(row);
        }
    }

    /** Whether the packed form of every bin is also the form in which an answer carries it. */
    boolean areAsSent() {
        for (Bin bin : bins) {
            if (!bin.isAsSent()) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes the packed form has. */
    public int packedSize() {
        int size = 0;
        for (Bin bin : bins) {
            size += bin.size();
        }
        return size;
    }

    byte[] packed() {
        byte[] packed = new byte[packedSize()];
        int at = 0;
        for (Bin bin : bins) {
            bin.copyTo(packed, at);
            at += bin.size();
        }
        return packed;
    }

    private int indexOf(Slice name) {
        for (int i = 0; i < bins.size(); i++) {
            if (bins.get(i).name().sameBytes(name)) {
                return i;
            }
        }
        return -1;
    }
}
