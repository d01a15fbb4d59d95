package io.aerotype.session;

import io.aerotype.spi.DeclaredIndex;
import java.util.List;

/**
 * How the indexes of a cluster differ from those the annotations ask for.
 *
 * @param missing asked for, and not there or not as asked
 * @param undeclared names of indexes that serve the set and that no annotation asks for
 */
public record IndexDrift(List<DeclaredIndex> missing, List<String> undeclared) {
    /** Copies the lists. */
    public IndexDrift {
        missing = List.copyOf(missing);
        undeclared = List.copyOf(undeclared);
    }

    /**
     * Whether code and cluster agree.
     *
     * @return true if nothing is missing and nothing undeclared
     */
    public boolean isEmpty() {
        return missing.isEmpty() && undeclared.isEmpty();
    }
}
