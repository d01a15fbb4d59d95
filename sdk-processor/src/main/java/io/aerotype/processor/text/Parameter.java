package io.aerotype.processor.text;

import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.BinType;
import io.aerotype.processor.report.Origin;

/**
 * A value that a text may ask for by name.
 *
 * @param name its name
 * @param type its Java type
 * @param stored how it, or each of several, would be stored
 * @param many whether it is a collection of values
 * @param origin its declaration
 */
public record Parameter(String name, TypeName type, BinType stored, boolean many, Origin origin) {
    /** The same where the collection is the value. */
    Parameter single(BinType whole) {
        return new Parameter(name, type, whole, false, origin);
    }
}
