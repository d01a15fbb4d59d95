package io.aerotype.contract.oracle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A MessagePack value as Aerospike writes it. Raw bytes are held as text with one character per byte, so that every value
 * compares by content.
 */
sealed interface Pack {
    Pack NIL = new Nil();
    Pack WILDCARD = new Ext(0xff, "\0");
    Pack INFINITY = new Ext(0xff, "\u0001");

    /** No value. */
    record Nil() implements Pack {}

    record Bool(boolean value) implements Pack {}

    record Int(long value) implements Pack {}

    /** An integer of 2^63 and more, which the signed form cannot hold. */
    record BigInt(long bits) implements Pack {}

    record Real(double value) implements Pack {}

    record ShortReal(float value) implements Pack {}

    /** Bytes behind a string header; the first one is the particle type, except where names stand bare. */
    record Raw(String bytes) implements Pack {}

    /** An extension; with type 1 and 16 flags as its type byte it heads an ordered list or map. */
    record Ext(int type, String bytes) implements Pack {}

    record Seq(List<Pack> items) implements Pack {}

    record Dict(List<Pair> pairs) implements Pack {}

    /** One entry of a {@link Dict}. */
    record Pair(Pack key, Pack value) {}

    static Pack of(long value) {
        return new Int(value);
    }

    static Pack of(double value) {
        return new Real(value);
    }

    static Pack of(boolean value) {
        return new Bool(value);
    }

    static Pack text(String value) {
        return typed(3, new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    /** A blob of the given bytes, one character each. */
    static Pack blob(String bytes) {
        return typed(4, bytes);
    }

    static Pack geo(String json) {
        return typed(23, json);
    }

    /** A name, as bins, variables and patterns stand in expressions: without a type byte. */
    static Pack name(String value) {
        return new Raw(new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    static Pack typed(int particleType, String bytes) {
        return new Raw((char) particleType + bytes);
    }

    static Pack list(Pack... items) {
        return new Seq(List.of(items));
    }

    static Pack list(List<? extends Pack> items) {
        return new Seq(List.copyOf(items));
    }

    /** The same list with an attribute header. */
    static Pack attributed(int flags, List<? extends Pack> items) {
        return new Seq(Stream.concat(Stream.<Pack>of(new Ext(flags, "")), items.stream())
                .toList());
    }

    static Pack map(List<Pair> pairs) {
        return new Dict(List.copyOf(pairs));
    }

    /** The same map with an attribute header. */
    static Pack attributedMap(int flags, List<Pair> pairs) {
        return new Dict(Stream.concat(Stream.of(new Pair(new Ext(flags, ""), NIL)), pairs.stream())
                .toList());
    }
}
