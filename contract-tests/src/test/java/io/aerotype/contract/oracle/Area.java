package io.aerotype.contract.oracle;

/** One field of a server's behaviour, and a generator of cases in it. */
interface Area {
    /** How reports and the {@code aerotype.oracle.areas} property call it. */
    String name();

    /** Makes a server ready for the cases, once in a run. */
    default void prepare(Subject subject) {}

    /** How many times longer than a single command a case takes; the run has so many times fewer of them. */
    default int cost() {
        return 1;
    }

    /** Makes a case; the same choices make the same case. */
    Case generate(long number, Choice choice);
}
