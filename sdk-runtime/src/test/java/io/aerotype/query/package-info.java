/** Tests of typed bins, conditions and write accessors. */
@NullMarked
package io.aerotype.query;

import org.jspecify.annotations.NullMarked;
