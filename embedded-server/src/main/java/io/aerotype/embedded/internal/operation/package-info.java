/**
 * Every operation on one bin behind one entry: scalars, collections, bits, HyperLogLog, expressions. Knows no record store
 * and no frames; what an operation needs of its record it sees as a
 * {@link io.aerotype.embedded.internal.expression.RecordView}.
 */
@NullMarked
package io.aerotype.embedded.internal.operation;

import org.jspecify.annotations.NullMarked;
