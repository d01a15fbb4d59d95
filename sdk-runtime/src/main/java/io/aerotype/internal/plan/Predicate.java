package io.aerotype.internal.plan;

import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;

/** A part of a condition that an index on a bin can serve. */
sealed interface Predicate {
    String bin();

    IndexCollectionType collection();

    /** What an index has to hold to serve it. */
    IndexType type();

    Filter filter();

    /** Whether it asks for one value, which narrows more than a range. */
    boolean isEquality();

    /** How many values it covers. */
    double width();

    /** A string. */
    record Text(String bin, IndexCollectionType collection, String value) implements Predicate {
        @Override
        public IndexType type() {
            return IndexType.STRING;
        }

        @Override
        public Filter filter() {
            return collection == IndexCollectionType.DEFAULT
                    ? Filter.equal(bin, value)
                    : Filter.contains(bin, collection, value);
        }

        @Override
        public boolean isEquality() {
            return true;
        }

        @Override
        public double width() {
            return 1;
        }
    }

    /** A blob. */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; predicates are never compared
    record Blob(String bin, IndexCollectionType collection, byte[] value) implements Predicate {
        @Override
        public IndexType type() {
            return IndexType.BLOB;
        }

        @Override
        public Filter filter() {
            return collection == IndexCollectionType.DEFAULT
                    ? Filter.equal(bin, value)
                    : Filter.contains(bin, collection, value);
        }

        @Override
        public boolean isEquality() {
            return true;
        }

        @Override
        public double width() {
            return 1;
        }
    }

    /** Integers from the first to the last, both included; none if the first is greater. */
    record Integers(String bin, IndexCollectionType collection, long first, long last) implements Predicate {
        boolean isEmpty() {
            return first > last;
        }

        Integers intersect(Integers other) {
            return new Integers(bin, collection, Math.max(first, other.first), Math.min(last, other.last));
        }

        @Override
        public IndexType type() {
            return IndexType.NUMERIC;
        }

        @Override
        public Filter filter() {
            if (isEquality()) {
                return collection == IndexCollectionType.DEFAULT
                        ? Filter.equal(bin, first)
                        : Filter.contains(bin, collection, first);
            }
            return Filter.range(bin, collection, first, last);
        }

        @Override
        public boolean isEquality() {
            return first == last;
        }

        @Override
        public double width() {
            return (double) last - first + 1;
        }
    }
}
