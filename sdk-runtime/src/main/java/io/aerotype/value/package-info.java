/**
 * Values that only a database like this one has: places on the globe and sketches of sets. Plain immutable data; it must
 * not know sessions, codecs or the pipeline.
 */
@NullMarked
package io.aerotype.value;

import org.jspecify.annotations.NullMarked;
