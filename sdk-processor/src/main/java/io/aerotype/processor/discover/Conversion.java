package io.aerotype.processor.discover;

import com.squareup.javapoet.TypeName;
import io.aerotype.processor.model.BinType;

/**
 * A user's converter.
 *
 * @param from the Java type it converts
 * @param converter its class
 * @param stored how what it makes of a value is stored
 */
record Conversion(TypeName from, TypeName converter, BinType stored) {}
