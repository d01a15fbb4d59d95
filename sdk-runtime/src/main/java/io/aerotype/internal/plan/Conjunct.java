package io.aerotype.internal.plan;

import com.aerospike.client.query.Filter;
import com.aerospike.client.query.IndexCollectionType;
import io.aerotype.ael.Expr;
import java.util.List;

/**
 * A part of a condition that an index can serve.
 *
 * @param subject what it is about
 * @param collection whether it asks for the subject itself, or for elements of it
 * @param predicate what it asks
 * @param covered the parts of the condition that say no more than this
 */
record Conjunct(Subject subject, IndexCollectionType collection, Predicate predicate, List<Expr> covered) {

    boolean isServedBy(IndexDescription index) {
        return predicate.type() == index.type() && collection == index.collection() && subject.isIndexedBy(index);
    }

    Filter filter(IndexDescription index) {
        return index.expression().isEmpty()
                ? predicate.of(subject.bin(), collection, subject.context())
                : predicate.of(subject.expression(), collection);
    }

    String describe() {
        String what = switch (predicate) {
            case Predicate.Place place -> place.isRegion() ? "the points in a region" : "the regions around a point";
            case Predicate.Integers range when !range.isEquality() -> "a range";
            case Predicate.Integers one -> "an equality";
            case Predicate.Text text -> "an equality";
            case Predicate.Blob blob -> "an equality";
        };
        return switch (collection) {
            case DEFAULT -> what + " on " + subject;
            case LIST -> what + " on the elements of " + subject;
            case MAPKEYS -> what + " on the keys of " + subject;
            case MAPVALUES -> what + " on the values of " + subject;
        };
    }
}
