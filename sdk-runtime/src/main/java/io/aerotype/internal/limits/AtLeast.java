package io.aerotype.internal.limits;

/** Numbers that cannot be below something. */
public final class AtLeast {
    private AtLeast() {}

    /** Returns the number if it is 1 or more. */
    public static int one(String what, int number) {
        return check(1, what, number);
    }

    /** Returns the number if it is 0 or more. */
    public static int zero(String what, int number) {
        return check(0, what, number);
    }

    private static int check(int least, String what, int number) {
        if (number < least) {
            throw new IllegalArgumentException("%s cannot be %d; it is at least %d.".formatted(what, number, least));
        }
        return number;
    }
}
