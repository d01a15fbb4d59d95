/** Operations on the bits of a blob. Bit 0 is the most significant bit of byte 0. Knows blobs and nothing around them. */
@NullMarked
package io.aerotype.embedded.internal.bits;

import org.jspecify.annotations.NullMarked;
