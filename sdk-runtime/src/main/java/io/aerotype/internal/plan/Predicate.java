package io.aerotype.internal.plan;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Expression;
import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import com.aerospike.client.query.IndexType;

/** What a part of a condition asks of its {@link Subject}, or of the elements of it, in the terms of an index. */
sealed interface Predicate {
    /** What an index has to hold to serve it. */
    IndexType type();

    /** The question to an index on a bin, or on a place inside one. */
    Filter of(String bin, IndexCollectionType collection, CTX... context);

    /** The question to an index on an expression. */
    Filter of(Expression expression, IndexCollectionType collection);

    /** Whether it asks for one value, which narrows more than a range. */
    default boolean isEquality() {
        return true;
    }

    /** How many values it covers. */
    default double width() {
        return 1;
    }

    /** A string. */
    record Text(String value) implements Predicate {
        @Override
        public IndexType type() {
            return IndexType.STRING;
        }

        @Override
        public Filter of(String bin, IndexCollectionType collection, CTX... context) {
            return Filter.contains(bin, collection, value, context);
        }

        @Override
        public Filter of(Expression expression, IndexCollectionType collection) {
            return Filter.contains(expression, collection, value);
        }
    }

    /** A blob. */
    @SuppressWarnings("ArrayRecordComponent") // what the stock client takes; predicates are never compared
    record Blob(byte[] value) implements Predicate {
        @Override
        public IndexType type() {
            return IndexType.BLOB;
        }

        @Override
        public Filter of(String bin, IndexCollectionType collection, CTX... context) {
            return Filter.contains(bin, collection, value, context);
        }

        @Override
        public Filter of(Expression expression, IndexCollectionType collection) {
            return Filter.contains(expression, collection, value);
        }
    }

    /** Integers from the first to the last, both included; none if the first is greater. */
    record Integers(long first, long last) implements Predicate {
        static final Integers NONE = new Integers(1, 0);

        boolean isEmpty() {
            return first > last;
        }

        Integers intersect(Integers other) {
            return new Integers(Math.max(first, other.first), Math.min(last, other.last));
        }

        @Override
        public IndexType type() {
            return IndexType.NUMERIC;
        }

        @Override
        public Filter of(String bin, IndexCollectionType collection, CTX... context) {
            return Filter.range(bin, collection, first, last, context);
        }

        @Override
        public Filter of(Expression expression, IndexCollectionType collection) {
            return Filter.range(expression, collection, first, last);
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

    /** Points inside a region, or regions around a point. */
    record Place(String json, boolean isRegion) implements Predicate {
        @Override
        public IndexType type() {
            return IndexType.GEO2DSPHERE;
        }

        @Override
        public Filter of(String bin, IndexCollectionType collection, CTX... context) {
            return isRegion
                    ? Filter.geoWithinRegion(bin, collection, json, context)
                    : Filter.geoContains(bin, collection, json, context);
        }

        @Override
        public Filter of(Expression expression, IndexCollectionType collection) {
            return isRegion
                    ? Filter.geoWithinRegion(expression, collection, json)
                    : Filter.geoContains(expression, collection, json);
        }

        /** A region narrows less than a value, and how much nobody knows. */
        @Override
        public boolean isEquality() {
            return false;
        }

        @Override
        public double width() {
            return Double.MAX_VALUE;
        }
    }
}
