package io.aerotype.embedded.internal.index;

import io.aerotype.embedded.internal.value.Particle;
import java.util.List;

/** What a query asks an index for. */
public sealed interface IndexRange {
    /** The type of the values, which has to be the index's. */
    IndexedType type();

    /** The spans of keys under which everything in the range stands, in ascending order. */
    List<Span> spans();

    /** Whether a value is in the range. */
    boolean contains(Particle value);

    /** Keys from a first to a last, both included. */
    record Span(long first, long last) {}

    /** Integers from a first to a last, both included. */
    record Numbers(long first, long last) implements IndexRange {
        @Override
        public IndexedType type() {
            return IndexedType.NUMERIC;
        }

        @Override
        public List<Span> spans() {
            return List.of(new Span(first, last));
        }

        @Override
        public boolean contains(Particle value) {
            return value instanceof Particle.Int(long number) && number >= first && number <= last;
        }
    }

    /** One string or blob. */
    record Exactly(IndexedType type, Particle.Bytes wanted) implements IndexRange {
        @Override
        public List<Span> spans() {
            long key = IndexKeys.hash(wanted.bytes());
            return List.of(new Span(key, key));
        }

        @Override
        public boolean contains(Particle value) {
            return wanted.equals(value);
        }
    }
}
