package io.aerotype.processor.model;

import io.aerotype.processor.report.Origin;

/**
 * Where a sealed interface keeps which of its types an object is.
 *
 * @param bin the bin, or the key in an embedded record
 * @param origin where its name was written; the interface if it was not
 */
public record TagModel(String bin, Origin origin) {}
