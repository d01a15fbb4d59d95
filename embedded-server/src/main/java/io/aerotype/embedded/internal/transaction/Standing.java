package io.aerotype.embedded.internal.transaction;

import io.aerotype.embedded.internal.store.Digest;

/**
 * How a transaction stands.
 *
 * @param monitor the digest under which clients speak of it
 * @param deadline the last second in which it may go on, since 2010
 */
public record Standing(long id, Digest monitor, int deadline, State state) {
    /** Whether it goes on, and if not, which way it ended; the codes are those on disks, and stay. */
    public enum State {
        OPEN(0),
        COMMITTED(1),
        ABORTED(2);

        private final byte code;

        State(int code) {
            this.code = (byte) code;
        }

        public byte code() {
            return code;
        }

        public static State ofCode(byte code) {
            for (State state : values()) {
                if (state.code == code) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no state of a transaction: " + code);
        }
    }
}
