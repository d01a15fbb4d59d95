package io.aerotype.embedded.internal.store;

import io.aerotype.embedded.internal.value.Particle;
import io.aerotype.embedded.internal.wire.Row;
import io.aerotype.embedded.internal.wire.Slice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bins of a record while a command works on them, in the order a server lists them. */
public final class Bins {
    /** From so many on a name is looked up: looking through all for each operation takes seconds for 32,767 of them. */
    private static final int MANY = 64;

    private final List<Bin> bins;

    /** Where each bin is; null until there are many. Bytes of names are letters of keys. */
    private @Nullable Map<String, Integer> places;

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
            if (places != null) {
                places.put(key(name), bins.size());
            }
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
            boolean moved = index < bins.size();
            if (moved) {
                bins.set(index, last);
            }
            if (places != null) {
                places.remove(key(name));
                if (moved) {
                    places.put(key(last.name()), index);
                }
            }
        }
    }

    public void clear() {
        bins.clear();
        places = null;
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
        if (bins.size() >= MANY) {
            return places().getOrDefault(key(name), -1);
        }
        for (int i = 0; i < bins.size(); i++) {
            if (bins.get(i).name().sameBytes(name)) {
                return i;
            }
        }
        return -1;
    }

    private Map<String, Integer> places() {
        Map<String, Integer> known = places;
        if (known == null) {
            known = HashMap.newHashMap(bins.size() + 1);
            for (int i = 0; i < bins.size(); i++) {
                known.putIfAbsent(key(bins.get(i).name()), i);
            }
            places = known;
        }
        return known;
    }

    private static String key(Slice name) {
        return new String(name.array(), name.offset(), name.length(), StandardCharsets.ISO_8859_1);
    }
}
