/**
 * Records that have some of another record's components: from the compiler's elements to generated source. Knows how a
 * stored record is read into a model and what its codec looks like; the rest of the processor knows nothing of it.
 */
@NullMarked
package io.aerotype.processor.projection;

import org.jspecify.annotations.NullMarked;
