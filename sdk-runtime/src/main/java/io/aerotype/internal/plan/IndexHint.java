package io.aerotype.internal.plan;

/** What the author of a query knows better than the planner: which indexes come into question at all. */
public sealed interface IndexHint {
    /** Any index. */
    static IndexHint none() {
        return new None();
    }

    /** Whether an index comes into question. */
    boolean admits(IndexDescription index);

    /** Whether anything was said. */
    default boolean isGiven() {
        return true;
    }

    /** Nothing was said. */
    record None() implements IndexHint {
        @Override
        public boolean isGiven() {
            return false;
        }

        @Override
        public boolean admits(IndexDescription index) {
            return true;
        }
    }

    /** One index. */
    record ByName(String name) implements IndexHint {
        @Override
        public boolean admits(IndexDescription index) {
            return index.name().equals(name);
        }

        @Override
        public String toString() {
            return "named '%s'".formatted(name);
        }
    }

    /** The indexes on a bin, or on something inside it. */
    record OnBin(String bin) implements IndexHint {
        @Override
        public boolean admits(IndexDescription index) {
            return index.bin().equals(bin);
        }

        @Override
        public String toString() {
            return "on bin '%s'".formatted(bin);
        }
    }
}
