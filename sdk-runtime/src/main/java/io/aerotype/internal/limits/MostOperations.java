package io.aerotype.internal.limits;

/**
 * How many bins a record has at most, which a write may as well not have more operations than: a request counts its
 * operations in 16 bits (as_msg in proto.h), and counting on from there would send others than were asked for.
 */
public final class MostOperations {
    private static final int MOST = 32_767;

    private MostOperations() {}

    /** Refuses a number of bins or operations that is too large for one request. */
    public static void check(int number) {
        if (number > MOST) {
            throw new IllegalArgumentException(
                    "A request has %d operations on a record; a record has %d bins at most. Split the request."
                            .formatted(number, MOST));
        }
    }
}
