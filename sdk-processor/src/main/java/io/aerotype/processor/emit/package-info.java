/**
 * Model to source. Knows how generated code looks and, in {@code RuntimeTypes}, what it calls; never judges the model.
 */
@NullMarked
package io.aerotype.processor.emit;

import org.jspecify.annotations.NullMarked;
