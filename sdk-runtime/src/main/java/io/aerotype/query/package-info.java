/**
 * Typed bins, the conditions they make, and the typed accessors of a write. It knows {@code io.aerotype.ael}, {@code
 * io.aerotype.operation} and {@code io.aerotype.spi}; it must not know sessions or how anything is executed.
 */
@NullMarked
package io.aerotype.query;

import org.jspecify.annotations.NullMarked;
