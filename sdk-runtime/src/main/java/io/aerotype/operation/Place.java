package io.aerotype.operation;

import com.aerospike.client.cdt.CTX;
import java.util.Arrays;

/** A bin, or a list or map inside it, by the way that leads there. */
final class Place {
    private static final CTX[] TOP = {};

    private final String bin;
    private final CTX[] context;

    private Place(String bin, CTX[] context) {
        this.bin = bin;
        this.context = context;
    }

    static Place of(String bin) {
        return new Place(bin, TOP);
    }

    Place inside(CTX step) {
        CTX[] longer = Arrays.copyOf(context, context.length + 1);
        longer[context.length] = step;
        return new Place(bin, longer);
    }

    String bin() {
        return bin;
    }

    /** What the stock client takes; not to be changed. */
    CTX[] context() {
        return context;
    }
}
