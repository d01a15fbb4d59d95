package io.aerotype.processor.model;

import io.aerotype.processor.report.Origin;

/** Where the instances of a record are kept. */
public sealed interface Storage {
    /** On their own, as records of a set. */
    record InSet(String namespace, String set, Origin namespaceOrigin, Origin setOrigin) implements Storage {}

    /** Inside a bin of other records. */
    record InBin() implements Storage {}
}
