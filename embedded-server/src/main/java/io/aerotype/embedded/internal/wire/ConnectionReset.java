package io.aerotype.embedded.internal.wire;

import java.io.IOException;

/** Ends a connection with a reset instead of an orderly close. */
public final class ConnectionReset extends IOException {
    private static final long serialVersionUID = 1L;

    public ConnectionReset(String reason) {
        super(reason);
    }
}
