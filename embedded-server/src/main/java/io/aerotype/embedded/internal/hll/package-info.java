/** HyperLogLog sketches: their bytes, their operations, and the server's estimators. Knows sketches and nothing around them. */
@NullMarked
package io.aerotype.embedded.internal.hll;

import org.jspecify.annotations.NullMarked;
