package io.aerotype.embedded.internal.persistence;

import java.util.Map;

/** A few texts under names of their own that are to be there again when the server is started the next time. */
public interface Facts {
    /** What all names on the disk begin with; no other facts' names may. */
    String prefix();

    /** All there is by now, by name. */
    Map<String, String> facts();

    /** Begins with what was on the disk. */
    void restore(Map<String, String> facts);
}
