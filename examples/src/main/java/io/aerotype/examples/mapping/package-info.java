/** The records of the mapping guide. */
@NullMarked
package io.aerotype.examples.mapping;

import org.jspecify.annotations.NullMarked;
