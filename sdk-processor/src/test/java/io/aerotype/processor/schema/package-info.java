/** Tests of committed schemas. */
@NullMarked
package io.aerotype.processor.schema;

import org.jspecify.annotations.NullMarked;
