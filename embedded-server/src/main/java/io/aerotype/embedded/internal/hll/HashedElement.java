package io.aerotype.embedded.internal.hll;

import io.aerotype.embedded.internal.value.Arguments;
import io.aerotype.embedded.internal.value.Element;
import io.aerotype.embedded.internal.value.ElementWriter;

/** Where an element falls in a sketch: hashed over its msgpack bytes, type byte included. */
record HashedElement(Murmur3 hash) {
    static HashedElement of(Element element) {
        if (element instanceof Element.ListElement || element instanceof Element.MapElement) {
            throw Arguments.refused("lists and maps are not counted");
        }
        return new HashedElement(Murmur3.hash(ElementWriter.bytesOf(element)));
    }

    int register(Shape shape) {
        return (int) hash.low() & (shape.registers() - 1);
    }

    long value(Shape shape) {
        long minhash = hash.low() >>> shape.indexBits() & ((1L << shape.minhashBits()) - 1);
        long hll = Long.numberOfTrailingZeros(hash.high()) + 1L;
        return hll << shape.minhashBits() | minhash;
    }
}
